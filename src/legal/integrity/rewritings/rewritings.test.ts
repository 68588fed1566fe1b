import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rewritings } from "./rewritings.ts";

const page = `<!DOCTYPE html><html lang="da"><head><script type="application/ld+json">{"a":1}</script></head><body>
<article><h1 id="a">Vilkår</h1><p>Skriv til <a href="mailto:dpo@example.dk?subject=A&amp;B">dpo@example.dk</a> eller dpo@example.dk.</p></article></body></html>`;

/** As Cloudflare writes an address. */
function obfuscated(address: string, key = 0x5a): string {
  const bytes = [key, ...[...new TextEncoder().encode(address)].map((byte) => byte ^ key)];
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const beacon = `<!-- Cloudflare Pages Analytics --><script defer src='https://static.cloudflareinsights.com/beacon.min.js' data-cf-beacon='{"token": "x"}'></script><!-- Cloudflare Pages Analytics -->`;
const hex = obfuscated("dpo@example.dk");
const protectedPage = page
  .replace(
    "mailto:dpo@example.dk?subject=A&amp;B",
    () => `/cdn-cgi/l/email-protection#${obfuscated("dpo@example.dk?subject=A&amp;B", 7)}`,
  )
  .replace(
    ">dpo@example.dk<",
    `><span class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</span><`,
  )
  .replace(
    "eller dpo@example.dk",
    `eller <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</a>`,
  )
  .replace(
    "</body>",
    `<script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script></body>`,
  );
const at = (script: string) => page.replace("</body>", `${script}</body>`);

const cases: [name: string, text: string, ids: string[]][] = [
  ["nothing", page, []],
  ["a byte order mark", `\ufeff${page}`, ["byte-order-mark"]],
  ["CRLF", page.replaceAll("\n", "\r\n"), ["line-ends"]],
  ["e-mail obfuscation", protectedPage, ["email-obfuscation"]],
  ["a beacon", at(beacon), ["cloudflare-web-analytics"]],
  [
    "e-mail obfuscation and a beacon with CRLF",
    protectedPage.replace("</body>", `${beacon}</body>`).replaceAll("\n", "\r\n"),
    ["line-ends", "email-obfuscation", "cloudflare-web-analytics"],
  ],
  [
    "JavaScript Detections",
    at(`<script>(function(){var a='/cdn-cgi/challenge-platform/scripts/jsd/main.js'})();</script>`),
    ["cloudflare-javascript-detections"],
  ],
  ["a script of nobody knows whom", at("<SCRIPT>a()</SCRIPT >"), ["injected-script"]],
];

for (const [name, text, ids] of cases)
  for (const expected of [undefined, page])
    test(`${name} is recognised and taken back${expected ? ", beside what was built" : ""}`, () => {
      const { by, before } = rewritings(text, true, expected);
      assert.deepEqual(
        by.map(({ id }) => id),
        ids,
      );
      assert.equal(before, page);
    });

const minified = page
  .replaceAll(/="(\w+)"/g, "=$1")
  .replace(">\n<", "><")
  .replace("</p>", "");

test("minified HTML is recognised, and only where the words and the spaces between them stayed", () => {
  const ids = (text: string, expected?: string) =>
    rewritings(text, true, expected).by.map(({ id }) => id);
  assert.deepEqual(ids(minified), ["minified-html"]);
  assert.deepEqual(ids(minified, page), ["minified-html"]);
  assert.deepEqual(ids(minified.replace("Skriv til", "Skrivtil"), page), []);
  assert.deepEqual(ids(page.replace("Skriv til", "Skriv"), page), []);
});

test("what the text showed when it was built was not done on its way", () => {
  const built = page.replace("Skriv", "See /cdn-cgi/l/email-protection");
  assert.deepEqual(rewritings(built.replace("til", "fra"), true, built).by, []);
});

test("a list of files is no page", () => {
  assert.deepEqual(rewritings("<script>a()</script>", false).by, []);
});

test("every remedy says what to do", () => {
  for (const [, text] of cases)
    for (const { what, remedy } of rewritings(text, true).by) {
      assert.doesNotMatch(what, /\.$/);
      assert.match(remedy, /\.$/);
    }
});

test("hostile pages are gone through in a moment", () => {
  const repeated = [
    "<script",
    "<script>",
    "<a data-cfemail=",
    "</script",
    "<!--",
    "</p",
    "<a x>[email",
  ];
  const start = performance.now();
  for (const part of repeated) {
    const text = `/cdn-cgi/l/email-protection#${part.repeat(100_000)}`;
    rewritings(text, true, page.repeat(5000));
  }
  assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
});

test("random scraps never throw", () => {
  const scraps = fc.constantFrom(
    "<script",
    ">",
    "</script>",
    'data-cfemail="',
    "0g",
    "a",
    '"',
    "[email protected]",
    "<a ",
    "</a>",
    "/cdn-cgi/l/email-protection#",
  );
  fc.assert(
    fc.property(fc.array(scraps), fc.boolean(), (parts, isPage) => {
      rewritings(parts.join(""), isPage);
    }),
  );
});
