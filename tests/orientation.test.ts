import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { kindsBySite } from "./sites/page-kinds.ts";
import { company } from "./sites/tested-sites.ts";

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 640 } };
const terms = "/en/legal/terms-of-use";

describe("finding one's way", () => {
  let site: BrowserSite;
  before(async () => {
    site = await browserSite(company);
  });
  after(() => site?.close());
  const on = (options: BrowserContextOptions, path: string, work: (page: Page) => Promise<void>) =>
    site.withPage(options, async (page) => {
      await page.goto(site.url + path);
      await work(page);
    });

  test("on a wide screen the contents stand beside the text and stay in sight", () =>
    on(desktop, terms, async (page) => {
      const entries = page.locator("nav.toc a");
      assert.ok((await entries.count()) > 50);
      const article = await box(page, "article");
      for (const part of [0, 0.5, 0.95]) {
        await scrollPage(page, part);
        const contents = await box(page, ".toc-fold");
        assert.ok(contents.x > article.x + article.width, "beside the text");
        assert.ok(contents.y >= 0 && contents.y + contents.height <= 900, "on the screen");
      }
      assert.equal(await page.locator(".to-contents").isVisible(), false);
    }));

  for (const path of [terms, "/ar/legal/privacy-policy"])
    test(`the clause that is read is marked in the contents of ${path}`, (t) =>
      on(desktop, path, async (page) => {
        const supports = await page.evaluate(() => CSS.supports("selector(:target-current)"));
        if (!supports) return t.skip("this browser knows no :target-current");
        const headings = await page.locator(".prose > .clause-heading > :is(h2, h3)").all();
        // Not in the last screenful: where headings can no longer reach the top, browsers share out the rest of the way among
        // them, and which one is marked on the way is theirs to say (CSS Overflow 5).
        for (const heading of [headings[2], headings[Math.floor(headings.length / 2)]]) {
          const id = await heading?.getAttribute("id");
          await heading?.evaluate((element) => element.scrollIntoView());
          await page.waitForFunction(
            (hash) => {
              const marked = document.querySelectorAll(".toc a:target-current");
              return (
                marked.length === 1 && decodeURI(marked[0]?.getAttribute("href") ?? "") === hash
              );
            },
            `#${id}`,
            { timeout: 5000 },
          );
        }
      }));

  test("on a phone the way back to the contents opens them", () =>
    on(phone, terms, async (page) => {
      const way = page.locator(".to-contents a");
      const entry = page.locator("nav.toc a").first();
      assert.ok((await box(page, ".to-contents a")).y > 640, "not while the contents are in sight");
      await scrollPage(page, 0.5);
      const place = await box(page, ".to-contents a");
      assert.ok(place.y > 0 && place.y + place.height <= 640, "on the screen");
      assert.equal(await entry.isVisible(), false, "folded");
      await way.click();
      assert.equal(await entry.isVisible(), true, "open");
      assert.ok((await box(page, "nav.toc a")).y < 640, "in sight");
    }));

  test("each heading has a quiet link to itself that the keyboard reaches", () =>
    on(desktop, terms, async (page) => {
      const link = page.locator(".permalink").nth(2);
      const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
      assert.equal(await opacity(), "0");
      await page.locator(".clause-heading").nth(2).hover();
      assert.equal(await opacity(), "1");
      await page.mouse.move(0, 0);
      await page.locator(".permalink").nth(1).focus();
      for (
        let i = 0;
        i < 50 && !(await link.evaluate((each) => each === document.activeElement));
        i++
      )
        await page.keyboard.press("Tab");
      assert.equal(await opacity(), "1");
      await page.keyboard.press("Enter");
      await page.waitForURL(({ hash }) => hash !== "");
      assert.equal(new URL(page.url()).hash, await link.getAttribute("href"));
      const marked = page.locator(".clause-heading :target");
      assert.notEqual(
        await marked.evaluate((element) => getComputedStyle(element).backgroundColor),
        "rgba(0, 0, 0, 0)",
      );
    }));

  test("a touch screen shows the links without hovering", () =>
    on({ ...phone, hasTouch: true, isMobile: true }, terms, async (page) => {
      const link = page.locator(".permalink").first();
      assert.notEqual(await link.evaluate((each) => getComputedStyle(each).opacity), "0");
    }));

  for (const [device, options] of Object.entries({ desktop, phone }))
    test(`a clause that a link leads to is hidden by nothing, on a ${device}`, () =>
      on(options, terms, async (page) => {
        const hashes = await page
          .locator(".permalink")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
        const middle = Math.floor(hashes.length / 2);
        for (const hash of [hashes[1], hashes[middle], hashes.at(-1)]) {
          await page.goto(`${site.url}${terms}${hash}`);
          const isOnTop = await page.locator(":target").evaluate((target) => {
            const { left, top, width, height } = target.getBoundingClientRect();
            const found = document.elementFromPoint(left + width / 2, top + height / 2);
            return target.contains(found) && top >= 0;
          });
          assert.ok(isOnTop, hash);
        }
      }));
});

/** What a reader comes for: a text, its versions, or what changed. */
const texts = ":is(.prose, .version-list, .redline-summary)";

for (const [tested, kinds] of kindsBySite)
  describe(`the first screen of ${tested.name}`, () => {
    let site: BrowserSite;
    before(async () => {
      site = await browserSite(tested);
    });
    after(() => site?.close());

    const documents = kinds.filter(({ path }) => /^\/[^/]+\/legal\//.test(path));
    for (const { kind, path } of documents)
      for (const [device, options] of Object.entries({ desktop, phone }))
        test(`of ${path} (${kind}) shows the text on a ${device}, and nothing moves`, () =>
          site.withPage(options, async (page) => {
            await page.goto(site.url + path);
            const first = page.locator(`${texts} :is(p, li, h2)`).first();
            const { height } = options.viewport;
            assert.ok(((await first.boundingBox())?.y ?? height) < height - 20, "text in sight");
            await page.waitForLoadState("networkidle");
            const shift = await page.evaluate(
              () =>
                new Promise<number>((resolve) => {
                  let sum = 0;
                  new PerformanceObserver((list) => {
                    for (const entry of list.getEntries())
                      sum += (entry as PerformanceEntry & { value: number }).value;
                  }).observe({ type: "layout-shift", buffered: true });
                  setTimeout(() => resolve(sum), 100);
                }),
            );
            // A busy machine paints a page before all of it has arrived: a hundredth of a screen has been seen to move then.
            assert.ok(shift < 0.02, `${shift} of the screen moved`);
          }));
  });

async function box(page: Page, selector: string) {
  const found = await page.locator(selector).first().boundingBox();
  assert.ok(found, selector);
  return found;
}

async function scrollPage(page: Page, part: number): Promise<void> {
  await page.evaluate((each) => scrollTo(0, each * document.documentElement.scrollHeight), part);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(0))));
}
