import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Delivery, Moved } from "../delivery.ts";
import { wellFormed } from "../well-formed.ts";
import { caddyPath } from "./caddy-text.ts";
import { caddyfile } from "./caddyfile.ts";
import { basePathIn, headersFile } from "./headers-file.ts";
import { nginxConfiguration } from "./nginx.ts";
import { movedPaths, redirectsFile } from "./redirects-file.ts";

const delivery = (moved: readonly Moved[] = [], base = ""): Delivery => ({
  base,
  policy: "default-src 'none'; style-src 'sha256-abc='",
  transport: "max-age=1",
  languages: ["ar", "da"],
  url: "https://legal.example.com",
  moved,
});

/** Paths of pieces that mean something to one language or another. */
const hostilePath = fc
  .array(
    fc.constantFrom(
      ...[
        '"',
        "'",
        "`",
        "\\",
        "\\\\",
        "$",
        "$".concat("{x}"),
        "{$HOME}",
        "{path}",
        "{",
        "}",
        ";",
        "#",
        "*",
        ":a",
        "@a",
      ],
      ...[
        "\n",
        "\r\n",
        "\t",
        " ",
        "\0",
        "%",
        "%22",
        "~",
        "^",
        "(",
        ")",
        "[",
        "|",
        "?",
        ".",
        "\u2028",
      ],
      ...["الشروط", "नीति", "vilkår", "😀", "\ud800", "return 200", "a", "/"],
    ),
    { maxLength: 12 },
  )
  .map((parts) => `/da/${parts.join("")}`);
const hostileMove = fc.record({ from: hostilePath, to: hostilePath });

/** nginx's own reading of a configuration (ngx_conf_read_token), as far as quotes, comments and ends go. */
function nginxTokens(text: string): string[] {
  const form = /"((?:\\[\s\S]|[^"\\])*)"|#.*|[;{}]|(?:\$\{|[^\s;{}"#])+/g;
  return [...text.matchAll(form)].flatMap(([whole, quoted]) => {
    if (whole.startsWith("#")) return [];
    const read = quoted?.replace(/\\(["\\n])/g, (_, letter) => (letter === "n" ? "\n" : letter));
    return read === undefined ? [whole] : [`"${read}`];
  });
}

const base = "/law/legal-site.v1";

for (const below of ["", base]) {
  test(`in nginx no path can end a directive: between ours stands one location for each ${below}`, () => {
    const around = nginxTokens(nginxConfiguration(delivery([], below)));
    fc.assert(
      fc.property(hostileMove, (move) => {
        const tokens = nginxTokens(nginxConfiguration(delivery([move], below)));
        if (move.from.includes("\0")) return assert.deepEqual(tokens, around);
        const start = tokens.findIndex((token, i) => token !== around[i]);
        const added = tokens.slice(start - 1, start - 1 + tokens.length - around.length);
        const at = added.indexOf(`"${below}${move.from}`);
        assert.ok(at >= 0, added.join(" "));
        assert.deepEqual(
          [...tokens.slice(0, start - 1), ...tokens.slice(start - 1 + added.length)],
          around,
        );
        assert.equal(added.filter((token) => token === "{").length, 1);
      }),
      { numRuns: 500 },
    );
  });

  test(`in a Caddyfile no path can end a line or its quotes, and nothing is filled in ${below}`, () => {
    const around = caddyfile(delivery([{ from: "/da/old", to: "/da/new" }], below)).split("\n");
    fc.assert(
      fc.property(hostileMove, (move) => {
        const lines = caddyfile(delivery([move], below)).split("\n");
        assert.equal(lines.length, around.length);
        const differing = lines.filter((line, i) => line !== around[i]);
        for (const line of differing)
          assert.match(line, /^\t+"(?:~\^)?\/[^"`{}\0- ]*" "\/[A-Za-z0-9%/._~-]*"$/);
      }),
      { numRuns: 500 },
    );
  });
}

test("what is spelled by code for Caddy is the same path, and no other", () => {
  fc.assert(
    fc.property(hostilePath, hostilePath, (path, other) => {
      const input = caddyPath(path).slice(1, -1);
      if (!input.startsWith("~")) return assert.equal(input, wellFormed(path));
      // Without "m" in JavaScript, as in RE2, "$" stands for the very end.
      const pattern = new RegExp(input.slice(1), "u");
      assert.match(wellFormed(path), pattern);
      if (wellFormed(path) !== wellFormed(other)) assert.doesNotMatch(wellFormed(other), pattern);
    }),
    { numRuns: 500 },
  );
});

test("an address of a site cannot say anything else to Caddy", () => {
  for (const url of ["https://a{$HOME}.example", 'https://a".example', "https://a`b.example"]) {
    let origin: string;
    try {
      origin = new URL(url).origin;
    } catch {
      continue;
    }
    assert.doesNotMatch(caddyfile({ ...delivery(), url: origin }), /HOME|a"|a`b/);
  }
  assert.match(caddyfile(delivery()), /^\{\$PARAGRAF_ADDRESS:https:\/\/legal\.example\.com\} \{$/m);
});

test("every line of _redirects has three words of encoded letters, and reads back as what it was", () => {
  fc.assert(
    fc.property(fc.array(hostileMove, { maxLength: 5 }), (moved) => {
      const text = redirectsFile(delivery(moved));
      for (const line of text.trimEnd().split("\n"))
        assert.match(line, /^\/[A-Za-z0-9%/._~-]*(?:\/\*)? \/[A-Za-z0-9%/._~-]* (?:301!?|404)$/);
      const back = movedPaths(text);
      for (const { from } of moved) assert.ok(back.has(wellFormed(from)), from);
    }),
  );
});

test("Netlify is made to redirect where a page stands, Cloudflare reads the next line", () => {
  const moved = [
    { from: "/da/old", to: "/da/ny" },
    { from: "/da/old.json", to: "/da/ny.json" },
  ];
  assert.equal(
    redirectsFile({ ...delivery(moved), languages: ["da"] }),
    "/da/old /da/ny 301!\n/da/old /da/ny 301\n/da/old.json /da/ny.json 301\n/da/* /da/404.html 404\n",
  );
});

test("_redirects of a site's own is read as far as it redirects for good", () => {
  const own =
    "# mine\n/a /b 301\n/c /d 302\n/e/* /f/:splat 301\n/g https://example.com/ 301\n/%zz /h 301\n";
  assert.deepEqual([...movedPaths(own)], [["/a", "/b"]]);
});

test("no header stands in two rules of _headers, but for types; a handful of rules does for any site", () => {
  const text = headersFile(delivery(Array(5000).fill({ from: "/da/old", to: "/da/new" })));
  const names = [...text.matchAll(/^ {2}([^:]+):/gm)].map(([, name]) => name);
  const once = names.filter((name) => name !== "Content-Type");
  assert.deepEqual([...new Set(once)], once);
  assert.ok((text.match(/^\//gm) ?? []).length < 100);
  for (const line of text.split("\n")) assert.ok(line.length < 2000);
});

test("below a base path every rule of _headers and _redirects is", () => {
  const below = delivery([{ from: "/da/old", to: "/da/new" }], base);
  const rules = headersFile(below)
    .split("\n")
    .filter((line) => /^\S/.test(line));
  const leads = redirectsFile(below).trimEnd().split("\n");
  for (const line of [...rules, ...leads]) assert.ok(line.startsWith(`${base}/`), line);
  assert.deepEqual([...movedPaths(redirectsFile(below))], [[`${base}/da/old`, `${base}/da/new`]]);
  assert.deepEqual(leads.slice(-2), [
    `${base}/da/* ${base}/da/404.html 404`,
    `${base}/* ${base}/404.html 404`,
  ]);
});

test("the base path is read back from _headers", () => {
  for (const each of ["", "/legal", base])
    assert.equal(basePathIn(headersFile(delivery([], each))), each);
  for (const own of ["", "# mine\n/a/*\n  A: b\n", "/a\n  A: b\n/b/*\n"])
    assert.equal(basePathIn(own), "");
});

test("no configuration of a site with a base path has a place outside it", () => {
  const below = delivery([{ from: "/da/old", to: "/da/new" }], base);
  const text = nginxConfiguration(below);
  const places = [...text.matchAll(/^ *location (?:=|\^~|~) "?([^" ]+)"?/gm)].map(
    ([, place = ""]) => place,
  );
  assert.ok(places.length > 8);
  const outermost = [...text.matchAll(/^location (?:=|\^~|~) "?([^" ]+)"?/gm)].map(
    ([, place]) => place,
  );
  assert.deepEqual(outermost, [base, `${base}/`]);
  // At the level of the server nothing but variables may be set.
  for (const line of text.split("\n").filter((each) => /^[a-z]/.test(each)))
    assert.match(line, /^(?:set \$paragraf_|if \(|location )/);
});

test("servers promise TLS only where the site does", () => {
  const { transport: _, ...plain } = delivery();
  assert.match(nginxConfiguration(delivery()), /paragraf_transport "max-age=1"/);
  assert.doesNotMatch(nginxConfiguration(plain), /max-age=1"/);
  assert.doesNotMatch(caddyfile(plain) + headersFile(plain), /Strict-Transport/);
});
