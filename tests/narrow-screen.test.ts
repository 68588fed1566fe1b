import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { kindsBySite } from "./sites/page-kinds.ts";
import { company } from "./sites/tested-sites.ts";

/** WCAG 2.2, 1.4.10 (reflow): 320 CSS pixels, which is also 1280 at 400 % zoom. */
const viewport = { width: 320, height: 640 };

for (const [tested, kinds] of kindsBySite) {
  describe(`a screen of 320 pixels with ${tested.name}`, () => {
    let site: BrowserSite;
    before(async () => {
      site = await browserSite(tested);
    });
    after(() => site?.close());

    for (const { kind, path } of kinds)
      test(`${path} (${kind}) needs no scrolling sideways`, async () => {
        const tooWide = await site.withPage({ viewport }, async (page) => {
          await page.goto(site.url + path);
          return page.evaluate(() => {
            const { scrollWidth } = document.documentElement;
            if (scrollWidth <= innerWidth) return [];
            return [...document.querySelectorAll("body *")]
              .filter((element) => element.getBoundingClientRect().right > innerWidth)
              .map((element) => `<${element.localName}> in ${scrollWidth} pixels`);
          });
        });
        assert.deepEqual(tooWide, []);
      });
  });
}

test("a title of one long word needs no scrolling sideways in a list of languages", async () => {
  const site = await browserSite(company);
  try {
    const width = await site.withPage({ viewport }, async (page) => {
      await page.goto(site.url);
      await page.locator(".language-title").evaluateAll((titles) => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
        for (const title of titles) title.textContent = "Datenschutzgrundverordnungs".repeat(2);
      });
      return page.evaluate(() => document.documentElement.scrollWidth);
    });
    assert.equal(width, viewport.width);
  } finally {
    await site.close();
  }
});
