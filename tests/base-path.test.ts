import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { request } from "./machine/request.ts";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { base, hostileSite, oldPath, path } from "./sites/hostile-site.ts";
import { publishedPages } from "./sites/published-pages.ts";

describe("a site below a path of its host", () => {
  let folder: string;
  let site: BrowserSite;
  before(async () => {
    folder = await hostileSite.published();
    site = await browserSite({
      name: "below a path",
      documents: [],
      published: hostileSite.published,
    });
  });
  after(() => site?.close());

  /** Asks as a browser does, which encodes what the address has of other letters than ASCII. */
  const ask = (address: string) => {
    const { origin, pathname, search } = new URL(address, site.url);
    return request(origin, pathname + search);
  };

  test("leads from every page to pages that are there", async () => {
    const asked = new Set<string>();
    for (const { html } of publishedPages(folder))
      for (const [, address = ""] of html.matchAll(/ (?:href|src|content)="(?:0; url=)?(\/[^"]*)/g))
        asked.add(address.replaceAll(/&(?:amp|#x26);/g, "&").replace(/#.*/, ""));
    assert.ok(asked.size >= 10);
    for (const address of asked) {
      const isOwn = address.startsWith(`${base}/`);
      assert.ok(isOwn || address === "/shop/cart?a=1&b=2", address);
      if (isOwn) assert.equal((await ask(address)).status, 200, address);
    }
  });

  test("says absolute addresses with that path", async () => {
    const { body } = await ask(base + path);
    assert.match(
      body,
      new RegExp(`<link rel="canonical" href="https://example.com${base}${path}"`),
    );
    assert.equal(body.match(/ href="https:\/\/example\.com\/(?!legal-site\/)/), null);
  });

  test("redirects from a retired address, by the host and by the page there", async () => {
    const { status, headers } = await ask(base + oldPath);
    assert.deepEqual([status, headers.location], [301, base + path]);
    const page = readFileSync(join(folder, `dist${oldPath}.html`), "utf8");
    assert.match(page, new RegExp(`content="0; url=${base}${path}"`));
  });

  test("answers what is missing in the language of the address", async () => {
    const { status, body } = await ask(`${base}/da/intet`);
    assert.equal(status, 404);
    assert.match(body, /<html lang="da"/);
    assert.equal((await ask(path)).status, 404);
  });

  test("is read from its front page to the changes of a document", async () => {
    await site.withPage({}, async (page) => {
      await page.goto(`${site.url}/`);
      await page.locator('main a[hreflang="en"]').first().click();
      await page.locator(`main a[href="${base}${path}"]`).first().click();
      await page.locator(`a[href="${base}${path}/versions"]`).first().click();
      await page.locator(`a[href="${base}${path}/2026-05-01/changes"]`).first().click();
      assert.equal(new URL(page.url()).pathname, `${base}${path}/2026-05-01/changes`);
      assert.ok((await page.locator("ins").count()) > 0);
    });
  });
});
