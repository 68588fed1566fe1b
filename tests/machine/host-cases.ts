import assert from "node:assert/strict";
import { test } from "node:test";
import { madeDelivery } from "../sites/made-dist.ts";
import { type Answer, request } from "./request.ts";

type Get = (path: string, options?: Parameters<typeof request>[2]) => Promise<Answer>;

const again = "public, max-age=0, must-revalidate";
const forEver = "public, max-age=31536000, immutable";
const html = "text/html; charset=utf-8";
const plain = "text/plain; charset=utf-8";
const terms = "/da/legal/terms";

const found: [path: string, type: string, cache: string][] = [
  ["/", html, again],
  ["/da", html, again],
  [terms, html, again],
  [`${terms}?from=mail`, html, again],
  [`${terms}/versions`, html, again],
  [encodeURI("/da/legal/vilkår"), html, again],
  [encodeURI("/ar/الشروط"), html, again],
  [`${terms}.json`, "application/json", again],
  [`${terms}.md`, "text/markdown; charset=utf-8", again],
  [`${terms}/feed.atom`, "application/atom+xml", again],
  ["/robots.txt", plain, again],
  ["/sitemap.xml", "application/xml", again],
  ["/SHA256SUMS", plain, again],
  ["/favicon.svg", "image/svg+xml", again],
  ["/static/0a/a.png", "image/png", forEver],
  ["/.well-known/security.txt", plain, again],
  ["/da/CNAME", "application/octet-stream", again],
  ["/da/archive.gz", "application/octet-stream", again],
];

const redirected: [from: string, to: string][] = [
  ["/index", "/"],
  ["/index.html", "/"],
  ["/da/", "/da"],
  ["/da.html", "/da"],
  ["/da/index.html", "/da"],
  [`${terms}/`, terms],
  [`${terms}.html`, terms],
  [`${terms}/index.html`, terms],
  [`${terms}/versions/`, `${terms}/versions`],
  [encodeURI("/da/legal/vilkår/"), encodeURI("/da/legal/vilkår")],
  [encodeURI("/ar/الشروط.html"), encodeURI("/ar/الشروط")],
  ["/da/old/", "/da/old"],
  ["/da/old", encodeURI("/da/legal/vilkår")],
  ["/da/old.json", `${terms}.json`],
  ["/da/old/feed.atom", `${terms}/feed.atom`],
  [encodeURI("/ar/قديم"), encodeURI("/ar/الشروط")],
  [encodeURI("/da/$host"), "/da/%24host"],
  ["/da/a%0Ab", "/da/a%0D%0AX-Evil%3A%201"],
  [`/da/${encodeURIComponent('a"; return 200 "x')}`, "/da/%22%3B%20%7D%20evil%20%7B"],
  [`/da/${encodeURIComponent("{$HOME}")}`, "/da/%7B%24HOME%7D"],
  [`/da/${encodeURIComponent("{env.HOME}")}`, "/da/%7Benv.HOME%7D"],
  [`/da/${encodeURIComponent("# `*` :a 100%")}`, "/da/%23%20%60%2A%60%20%3Aa%20100%25"],
];

const missing: [path: string, lang: string][] = [
  ["/nowhere", "en"],
  ["/xx/nowhere", "en"],
  ["/DA/legal/terms", "en"],
  ["/da/nowhere", "da"],
  ["/da/nowhere/", "da"],
  ["/da/nowhere.html", "da"],
  ["/da/nowhere.json", "da"],
  ["/static/nowhere.png", "en"],
  [encodeURI("/ar/غائب"), "ar"],
  // Folders
  ["/da/legal", "da"],
  ["/da/legal/", "da"],
  ["/da/empty/", "da"],
  ["/static/", "en"],
  // What has no address of its own
  ["/404", "en"],
  ["/da/404", "da"],
  ["/da/404.html", "da"],
  ["/_headers", "en"],
  ["/_redirects", "en"],
  ["/CNAME", "en"],
  [`${terms}.html.br`, "da"],
  [`${terms}.json.gz`, "da"],
  // Patterns
  ["/d*", "en"],
  ["/da/legal/term?", "da"],
  ["/da/legal/%5Bt%5Derms", "da"],
];

const refused = [
  "/.secret",
  "/%2esecret",
  "/%2Esecret",
  "/.git/config",
  "/.nojekyll",
  "/.well-known/.secret",
  "/.well-known/../.secret",
  "/.well-known/",
  "/da/.secret",
  "/da/.secret.html",
  "/../outside.txt",
  "/..%2foutside.txt",
  "/%2e%2e/outside.txt",
  "/%2e%2e%2foutside.txt",
  "/..%5coutside.txt",
  "/..%252foutside.txt",
  "/static/../../outside.txt",
  "/static/..%2f..%2foutside.txt",
  "/da/../da",
  "/da/%2e%2e/da",
  "/da/./legal/terms",
  "/da%00",
  "/da%00.html",
  "/%zz",
  "/%c0%ae%c0%ae/outside.txt",
  "//da/legal/terms",
  "//example.com/da/",
  "/%2fexample.com/da/",
  "/\\example.com",
  "/%5cexample.com",
  "/da/%0d%0aX-Evil:%201",
  `/${"a".repeat(5000)}`,
];

/** A host that serves the site of made-dist.ts. */
export type TestedHost = {
  url(): string;
  readonly packings: readonly string[];
  /** The path that the site lives below. */
  readonly base?: string;
  /** The status of what stands outside: 404, or that of another site beside ours. */
  readonly outside?: number;
};

/** What every host must do with the site of made-dist.ts, asked over HTTP. */
export function testHost({ url, packings, base = "", outside = 404 }: TestedHost): void {
  const get: Get = (path, options = {}) => request(url(), base + path, options);
  testFound(get);
  testElsewhere(get, base, outside);
  if (base !== "") testOutside((path, options) => request(url(), path, options), base, outside);
  testCaches(get);
  for (const packing of packings) testPacked(get, packing);
}

function testFound(get: Get): void {
  for (const [path, type, cache] of found)
    test(`${decodeURI(path)} is ${type}`, async () => {
      const { status, headers } = await get(path);
      assert.equal(status, 200);
      assert.equal(said(headers["content-type"]), type);
      assert.equal(headers["cache-control"], cache);
      testSafety(headers, type === html ? madeDelivery.policy : "default-src 'none'");
      const isOpen = path.endsWith(".json");
      assert.equal(headers["access-control-allow-origin"], isOpen ? "*" : undefined);
      assert.equal(
        headers["cross-origin-resource-policy"],
        isOpen ? "cross-origin" : "same-origin",
      );
    });

  for (const path of [terms, `${terms}.json`, "/nowhere", "/da/"])
    test(`HEAD of ${path} is like GET, without a body`, async () => {
      const [whole, head] = await Promise.all([get(path), get(path, { method: "HEAD" })]);
      assert.equal(head.status, whole.status);
      assert.equal(head.body, "");
      for (const name of ["content-type", "cache-control", "location"])
        assert.equal(head.headers[name], whole.headers[name], name);
      // Who sends a body says how long it is.
      if (whole.body !== "")
        assert.equal(head.headers["content-length"], whole.headers["content-length"]);
    });

  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
    test(`${method} is not allowed`, async () => {
      const { status, headers } = await get(terms, { method });
      assert.equal(status, 405);
      assert.equal(headers.allow, "GET, HEAD");
    });
}

function testElsewhere(get: Get, base: string, outside: number): void {
  for (const [from, to] of redirected)
    test(`${from} leads to ${to} for good`, async () => {
      const { status, headers } = await get(from);
      assert.equal(status, 301);
      assert.equal(headers.location, base + to);
      assert.equal(headers["x-evil"], undefined);
    });

  test("an app of another origin may follow what redirects to data", async () => {
    const { headers } = await get("/da/old.json");
    assert.equal(headers["access-control-allow-origin"], "*");
  });

  for (const [path, lang] of missing)
    test(`${path} is missed in ${lang}`, async () => {
      const { status, headers, body } = await get(path);
      assert.equal(status, 404);
      assert.match(body, new RegExp(`<html lang="${lang}".*missing`, "s"));
      assert.equal(said(headers["content-type"]), html);
      assert.equal(headers["cache-control"], again);
      testSafety(headers, madeDelivery.policy);
    });

  for (const path of refused)
    test(`${path.slice(0, 40)} is refused`, async () => {
      const { status, headers, body } = await get(path);
      // Behind ".." stands what is another's.
      assert.ok([400, 404, outside].includes(status), `status ${status}`);
      assert.equal(headers.location, undefined);
      assert.equal(headers["x-evil"], undefined);
      assert.doesNotMatch(body, /secret/);
    });
}

/** What a site below a path leaves to who else lives on its host. */
function testOutside(get: Get, base: string, outside: number): void {
  test("the base path alone leads to the site", async () => {
    const { status, headers } = await get(base);
    assert.equal(status, 301);
    assert.equal(headers.location, `${base}/`);
  });

  const others = [
    "/",
    "/da",
    terms,
    `${terms}.json`,
    "/static/0a/a.png",
    "/da/old",
    "/da/",
    "/404",
  ];
  const beside = [`${base}x`, `${base}.html`, base.replace(".", "x"), base.toUpperCase(), "/law/"];
  for (const path of [
    ...others,
    ...beside,
    `${base.replace(".", "x")}/da`,
    `${base.toUpperCase()}/da`,
  ])
    test(`${path} is another's`, async () => {
      const { status, headers } = await get(path);
      assert.equal(status, outside);
      assert.equal(headers.location, undefined);
      // A neighbour has its own headers.
      if (outside !== 404) assert.equal(headers["content-security-policy"], undefined);
    });

  if (outside !== 404)
    for (const options of [{ method: "POST" }, { method: "OPTIONS" }])
      test(`${options.method} outside is another's`, async () => {
        const { status, headers } = await get("/da", options);
        assert.equal(status, outside);
        assert.equal(headers.allow, undefined);
      });

  for (const path of [`/${base}/da`, `/x/..${base}/da`, `${base}/..${base}/da`, `${base}%2f/da`])
    test(`${path} is no other spelling of ours`, async () => {
      const { status, headers } = await get(path);
      assert.ok([400, 404, outside].includes(status), `status ${status}`);
      assert.equal(headers.location, undefined);
    });

  test("the base path may be spelled by code", async () => {
    const { status } = await get(`${base.replace("-", "%2D")}/da`);
    assert.equal(status, 200);
  });
}

function testCaches(get: Get): void {
  for (const path of [terms, `${terms}.json`, "/static/0a/a.png"])
    test(`${path} is sent once to who keeps it`, async () => {
      const { headers } = await get(path);
      const same = await get(path, { headers: { "if-none-match": String(headers.etag) } });
      assert.equal(same.status, 304);
      assert.equal(same.body, "");
      assert.equal(same.headers["cache-control"], headers["cache-control"]);
      const other = await get(path, { headers: { "if-none-match": '"another"' } });
      assert.equal(other.status, 200);
    });

  test("a part can be asked for", async () => {
    const { status, headers, body } = await get("/robots.txt", { headers: { range: "bytes=0-3" } });
    assert.equal(status, 206);
    assert.equal(body, "User");
    assert.equal(headers["content-range"], "bytes 0-3/14");
    const beyond = await get("/robots.txt", { headers: { range: "bytes=99-" } });
    assert.equal(beyond.status, 416);
  });
}

function testPacked(get: Get, packing: string): void {
  for (const path of ["/", terms, `${terms}.json`])
    test(`${path} is sent as ${packing} to who takes it`, async () => {
      const whole = await get(path);
      const packed = await get(path, { headers: { "accept-encoding": `${packing}, deflate` } });
      assert.equal(packed.headers["content-encoding"], packing);
      assert.match(String(packed.headers.vary), /accept-encoding/i);
      assert.ok(packed.body.length < whole.body.length);
      assert.notEqual(packed.headers.etag, whole.headers.etag);
      for (const name of ["content-type", "cache-control", "content-security-policy"])
        assert.equal(packed.headers[name], whole.headers[name], name);
    });

  test(`nothing is sent as ${packing} to who does not take it`, async () => {
    for (const accepted of ["identity", `${packing};q=0`]) {
      const { headers } = await get(terms, { headers: { "accept-encoding": accepted } });
      assert.equal(headers["content-encoding"], undefined, accepted);
    }
  });
}

function testSafety(headers: Answer["headers"], policy: string): void {
  assert.equal(headers["content-security-policy"], `${policy}; frame-ancestors 'none'`);
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["referrer-policy"], "strict-origin-when-cross-origin");
  assert.equal(headers["cross-origin-opener-policy"], "same-origin");
  assert.match(String(headers["permissions-policy"]), /camera=\(\)/);
  // A promise of TLS counts over TLS alone.
  assert.equal(headers["strict-transport-security"], undefined);
}

/** A type in one spelling. */
function said(type: string | undefined): string {
  return (type ?? "").toLowerCase().replace(/;\s*/, "; ");
}
