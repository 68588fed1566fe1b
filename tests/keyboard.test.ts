import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { company } from "./sites/tested-sites.ts";

const phone = { viewport: { width: 390, height: 844 } };

describe("with the keyboard alone", () => {
  let site: BrowserSite;
  before(async () => {
    site = await browserSite(company);
  });
  after(() => site?.close());

  for (const path of ["/", "/en", "/en/legal/privacy-policy", "/ar/legal/privacy-policy"])
    test(`${path} lets readers skip to the text`, () =>
      site.withPage({}, async (page) => {
        await page.goto(site.url + path);
        await page.keyboard.press("Tab");
        const link = page.locator("a.skip:focus");
        const box = await link.boundingBox();
        assert.ok(box && box.y >= 0 && box.x >= 0, "the focused link stands on the screen");
        await page.keyboard.press("Enter");
        assert.equal(await focused(page), "main");
        await page.keyboard.press("Tab");
        assert.equal(await page.locator("main :focus").count(), 1, "the next stop is in the text");
      }));

  test("the contents open and lead to their clauses on a phone", () =>
    site.withPage(phone, async (page) => {
      await page.goto(`${site.url}/en/legal/terms-of-use`);
      const entry = page.locator("nav.toc a").first();
      assert.equal(await entry.isVisible(), false, "folded at first");
      await page.locator("nav.toc summary").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert.equal(await entry.isVisible(), true, "open after Enter");
      const href = await entry.getAttribute("href");
      assert.equal(await focused(page), "a");
      await page.keyboard.press("Enter");
      assert.equal(new URL(page.url()).hash, href);
      assert.equal(await page.locator("h2:target").count(), 1);
    }));

  test("a note and the way back from it are two keys apart", () =>
    site.withPage({}, async (page) => {
      await page.goto(`${site.url}/en/legal/privacy-policy`);
      await page.locator("sup.footnote-mark a").first().focus();
      await page.keyboard.press("Enter");
      assert.equal(await page.locator("li:target").count(), 1);
      await page.locator("li:target .footnote-back a").first().focus();
      await page.keyboard.press("Enter");
      assert.equal(await page.locator("sup a:target").count(), 1);
    }));

  for (const [device, options] of Object.entries({ desktop: {}, phone }))
    for (const path of ["/", "/en/legal/privacy-policy", "/ar/legal/privacy-policy"])
      test(`a walk through ${path} on a ${device} meets every stop once, in order, in sight and marked`, () =>
        site.withPage(options, async (page) => {
          await page.goto(site.url + path);
          const stops: number[] = [];
          for (let i = 0; i < 300; i++) {
            await page.keyboard.press("Tab");
            const stop = await page.evaluate(() => {
              const active = document.activeElement;
              if (!active || active === document.body) return undefined;
              const { top, bottom, width } = active.getBoundingClientRect();
              return {
                place: [...document.querySelectorAll("*")].indexOf(active),
                isInSight: bottom > 0 && top < innerHeight && width > 0,
                isMarked: getComputedStyle(active).outlineStyle !== "none",
                name: active.outerHTML.slice(0, 90),
              };
            });
            if (!stop || stops.includes(stop.place)) break;
            assert.ok(stop.isInSight && stop.isMarked, JSON.stringify(stop));
            stops.push(stop.place);
          }
          assert.ok(stops.length > 8);
          assert.deepEqual(
            stops,
            [...stops].sort((a, b) => a - b),
          );
        }));
});

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName);
}
