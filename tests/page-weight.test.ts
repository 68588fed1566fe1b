import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import type { Response } from "playwright-core";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { seed } from "./sites/tested-sites.ts";
import { loadPictures } from "./texts/load-pictures.ts";

const path = "/da/legal/privacy-policy";
const largestPage = 11_000;
const largestPicture = 10_000;

const screens = {
  "a desktop": { viewport: { width: 1440, height: 900 } },
  "a sharp desktop": { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 },
  "a phone": { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 },
};

describe("the seed's page is light", () => {
  let site: BrowserSite;
  before(async () => {
    site = await browserSite(seed);
  });
  after(() => site?.close());

  test(`its HTML takes at most ${largestPage} bytes with brotli`, async () => {
    const html = readFileSync(join(await seed.published(), "dist", `${path}.html`));
    const { length } = brotliCompressSync(html, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    });
    assert.ok(length <= largestPage, `${length} bytes`);
  });

  for (const [screen, options] of Object.entries(screens))
    test(`on ${screen} it needs one request, and one small picture`, () =>
      site.withPage(options, async (page) => {
        const responses: Response[] = [];
        page.on("response", (response) => responses.push(response));
        await page.goto(site.url + path);
        await loadPictures(page);
        const rest = responses
          .map((response) => ({ response, path: new URL(response.url()).pathname }))
          .filter((each) => each.path !== "/favicon.svg" && each.path !== path);
        assert.equal(responses.filter((each) => each.url() === site.url + path).length, 1);
        assert.ok(rest.length <= 1, rest.map((each) => each.path).join(", "));
        for (const { response } of rest) {
          assert.match(response.headers()["content-type"] ?? "", /^image\//);
          const { length } = await response.body();
          assert.ok(length <= largestPicture, `${length} bytes`);
        }
      }));
});
