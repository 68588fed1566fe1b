import assert from "node:assert/strict";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type Answer, request } from "./machine/request.ts";
import { type ServedSite, servedSite } from "./sites/served-site.ts";
import { siteCopy } from "./sites/site-copy.ts";
import { company } from "./sites/tested-sites.ts";

const page = "/en/legal/privacy-policy";

describe("paragraf serve", () => {
  let site: ServedSite;
  const get = (path: string, options: Parameters<typeof request>[2] = {}): Promise<Answer> =>
    request(site.url, path, options);
  before(async () => {
    // A copy, for files are put into its dist/, some of which must not be served.
    const { folder } = siteCopy();
    cpSync(join(await company.published(), "dist"), join(folder, "dist"), { recursive: true });
    writeFileSync(join(folder, "dist/.secret"), "secret");
    mkdirSync(join(folder, "dist/.git"));
    writeFileSync(join(folder, "dist/.git/config"), "secret");
    writeFileSync(join(folder, "dist/served.json"), "{}");
    writeFileSync(join(folder, "dist/served.atom"), "<feed/>");
    site = await servedSite(folder);
  });
  after(() => site?.stop());

  test("sends a page with the headers of production", async () => {
    const { status, headers } = await get(page);
    assert.equal(status, 200);
    assert.match(
      headers["content-security-policy"] as string,
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["referrer-policy"], "strict-origin-when-cross-origin");
    assert.equal(headers["cross-origin-opener-policy"], "same-origin");
    assert.match(String(headers["content-type"]), /^text\/html;\s?charset=utf-8$/i);
    assert.match(String(headers["cache-control"]), /max-age=0, must-revalidate/);
  });

  test("sends pictures to be kept for ever, and none of them may run anything", async () => {
    const { body } = await get(page);
    const [, picture = ""] = /<img src="([^"]+)"/.exec(body) ?? [];
    const { status, headers } = await get(picture);
    assert.equal(status, 200);
    assert.match(String(headers["content-type"]), /^image\//);
    assert.equal(headers["cache-control"], "public, max-age=31536000, immutable");
    assert.equal(headers["content-security-policy"], "default-src 'none'; frame-ancestors 'none'");
    assert.equal(headers["x-content-type-options"], "nosniff");
  });

  test("sends data to apps of any origin, and feeds as what they are", async () => {
    const { headers: data } = await get("/served.json");
    assert.equal(data["access-control-allow-origin"], "*");
    assert.equal(data["cross-origin-resource-policy"], "cross-origin");
    assert.equal(data["content-type"], "application/json");
    assert.match(String(data["cache-control"]), /max-age=0, must-revalidate/);
    const { headers: feed } = await get("/served.atom");
    assert.equal(feed["content-type"], "application/atom+xml");
    assert.equal((await get(page)).headers["access-control-allow-origin"], undefined);
  });

  for (const [from, to] of [
    [`${page}/`, page],
    [`${page}.html`, page],
    ["/en/", "/en"],
    ["/en.html", "/en"],
    ["/index.html", "/"],
    ["/de-AT/legal/impressum/", "/de-AT/legal/impressum"],
  ] as const)
    test(`redirects ${from} to ${to} for good`, async () => {
      const { status, headers } = await get(from);
      assert.equal(status, 301);
      assert.equal(headers.location, to);
    });

  for (const [path, lang] of [
    ["/nowhere", "en"],
    ["/en/legal/nowhere", "en"],
    ["/ar/nowhere", "ar"],
    ["/de-AT/nowhere", "de-AT"],
    ["/xx/nowhere", "en"],
    ["/EN/legal/privacy-policy", "en"],
  ] as const)
    test(`says in ${lang} that there is no ${path}`, async () => {
      const { status, headers, body } = await get(path);
      assert.equal(status, 404);
      assert.match(body, new RegExp(`<html [^>]*lang="${lang}"`));
      assert.match(String(headers["content-security-policy"]), /frame-ancestors 'none'/);
    });

  for (const path of [
    "/..%2fpackage.json",
    "/../package.json",
    "/%2e%2e/package.json",
    "/static/..%2f..%2fpackage.json",
    "/static/../../package.json",
    "/..%5cpackage.json",
    "/..%252fpackage.json",
    "/.secret",
    "/%2esecret",
    "/.git/config",
    "/en/../.secret",
    "/en%00.html",
    "/en.html%00",
    "/%zz",
    "/%c0%ae%c0%ae/package.json",
    "//example.com/en/",
    "/%2fexample.com/en/",
    "/\\example.com",
    `/${"a".repeat(5000)}`,
  ])
    test(`keeps ${path.slice(0, 40)} to itself`, async () => {
      const { status, headers, body } = await get(path);
      assert.ok(status === 404 || status === 400, `status ${status}`);
      assert.equal(headers.location, undefined);
      assert.doesNotMatch(body, /secret|"dependencies"/);
    });

  for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
    test(`answers ${method} with 405`, async () => {
      const { status, headers } = await get(page, { method });
      assert.equal(status, 405);
      assert.equal(headers.allow, "GET, HEAD");
    });

  for (const path of [page, "/favicon.svg", "/nowhere", "/en/"])
    test(`answers HEAD of ${path} like GET, without a body`, async () => {
      const [whole, head] = await Promise.all([get(path), get(path, { method: "HEAD" })]);
      assert.equal(head.status, whole.status);
      assert.equal(head.body, "");
      for (const name of ["content-type", "content-security-policy", "location"])
        assert.equal(head.headers[name], whole.headers[name]);
    });

  test("answers 304 to who has the page already", async () => {
    const { headers } = await get(page);
    const etag = String(headers.etag);
    const again = await get(page, { headers: { "if-none-match": etag } });
    assert.equal(again.status, 304);
    assert.equal(again.body, "");
    const other = await get(page, { headers: { "if-none-match": '"another"' } });
    assert.equal(other.status, 200);
  });
});
