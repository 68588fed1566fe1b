import assert from "node:assert/strict";
import { test } from "node:test";
import { contentType } from "./content-types.ts";
import { answerKind, headersOf } from "./headers.ts";

const policy = "default-src 'none'";
const headers = (file: string) => headersOf(answerKind(file), { policy: "default-src 'self'" });

test("a page carries its policy, and no site may frame it", () => {
  assert.equal(
    headersOf("page", { policy })["Content-Security-Policy"],
    "default-src 'none'; frame-ancestors 'none'",
  );
});

test("a page is asked for anew each time, for a version may come into force", () => {
  assert.match(headers("/da.html")["Cache-Control"] ?? "", /max-age=0, must-revalidate/);
});

test("only files whose names change with their bytes are kept for long", () => {
  assert.match(headers("/static/a.1.png")["Cache-Control"] ?? "", /immutable/);
  for (const path of ["/robots.txt", "/favicon.svg", "/da/static/a.png", "/staticx", "/a.json"])
    assert.doesNotMatch(headers(path)["Cache-Control"] ?? "", /immutable/);
});

test("a picture that is opened by itself may run nothing", () => {
  for (const path of ["/a.svg", "/static/a.svg"])
    assert.match(headers(path)["Content-Security-Policy"] ?? "", /default-src 'none'/);
});

test("nothing is sniffed, and nobody learns where readers came from", () => {
  for (const path of ["/da.html", "/a.png", "/static/a.png", "/a.json"]) {
    assert.equal(headers(path)["X-Content-Type-Options"], "nosniff");
    assert.equal(headers(path)["Referrer-Policy"], "strict-origin-when-cross-origin");
  }
});

test("apps of any origin may read data, and nothing else", () => {
  for (const path of [
    "/documents.json",
    "/documents.schema.json",
    "/policies.json",
    "/da/a.json",
  ]) {
    assert.equal(headers(path)["Access-Control-Allow-Origin"], "*");
    assert.equal(headers(path)["Cross-Origin-Resource-Policy"], "cross-origin");
  }
  for (const path of ["/da.html", "/a.png", "/a.json.png", "/static/a.png"]) {
    assert.equal(headers(path)["Access-Control-Allow-Origin"], undefined);
    assert.equal(headers(path)["Cross-Origin-Resource-Policy"], "same-origin");
  }
});

for (const [file, type] of [
  ["/da.html", "text/html; charset=utf-8"],
  ["/robots.txt", "text/plain; charset=utf-8"],
  ["/da/a.md", "text/markdown; charset=utf-8"],
  ["/SHA256SUMS", "text/plain; charset=utf-8"],
  ["/da/a.json", "application/json"],
  ["/da/a/feed.atom", "application/atom+xml"],
  ["/da/a.akn.xml", "application/xml"],
  ["/static/a.1.avif", "image/avif"],
  ["/da/SHA256SUMS", "application/octet-stream"],
  ["/a.constructor", "application/octet-stream"],
] as const) {
  test(`${file} is ${type}`, () => {
    assert.equal(contentType(file), type);
  });
}
