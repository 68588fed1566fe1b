import assert from "node:assert/strict";
import { test } from "node:test";
import { assetHeaders, pageHeaders } from "./headers.ts";

test("a page carries its policy, and no site may frame it", () => {
  assert.equal(
    pageHeaders("default-src 'none'")["Content-Security-Policy"],
    "default-src 'none'; frame-ancestors 'none'",
  );
});

test("a page is asked for anew each time, for a version may come into force", () => {
  assert.match(pageHeaders("")["Cache-Control"] ?? "", /max-age=0, must-revalidate/);
});

test("only files whose names change with their bytes are kept for long", () => {
  assert.match(assetHeaders("/static/a.1.png")["Cache-Control"] ?? "", /immutable/);
  for (const path of ["/robots.txt", "/favicon.svg", "/da/static/a.png", "/staticx"])
    assert.doesNotMatch(assetHeaders(path)["Cache-Control"] ?? "", /immutable/);
});

test("a picture that is opened by itself may run nothing", () => {
  assert.match(assetHeaders("/a.svg")["Content-Security-Policy"] ?? "", /default-src 'none'/);
});

test("nothing is sniffed, and nobody learns where readers came from", () => {
  for (const headers of [pageHeaders(""), assetHeaders("/a.png")]) {
    assert.equal(headers["X-Content-Type-Options"], "nosniff");
    assert.equal(headers["Referrer-Policy"], "strict-origin-when-cross-origin");
  }
});

test("apps of any origin may read data, and nothing else", () => {
  for (const path of [
    "/documents.json",
    "/documents.schema.json",
    "/policies.json",
    "/da/a.json",
  ]) {
    const headers = assetHeaders(path);
    assert.equal(headers["Access-Control-Allow-Origin"], "*");
    assert.equal(headers["Cross-Origin-Resource-Policy"], "cross-origin");
    assert.equal(headers["Content-Type"], "application/json");
  }
  for (const headers of [pageHeaders(""), assetHeaders("/a.png"), assetHeaders("/a.json.png")]) {
    assert.equal(headers["Access-Control-Allow-Origin"], undefined);
    assert.equal(headers["Cross-Origin-Resource-Policy"], "same-origin");
  }
});

test("feeds are known by their type, pictures by what the server knows", () => {
  assert.equal(assetHeaders("/da/a/feed.atom")["Content-Type"], "application/atom+xml");
  assert.equal(assetHeaders("/a.png")["Content-Type"], undefined);
});
