import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { kindsBySite } from "./sites/page-kinds.ts";
import { company } from "./sites/tested-sites.ts";

const desktop = { viewport: { width: 1440, height: 900 } };

describe("the type of a document", () => {
  let site: BrowserSite;
  before(async () => {
    site = await browserSite(company);
  });
  after(() => site?.close());

  for (const path of [
    "/da/legal/privacy-policy",
    "/en/legal/terms-of-use",
    "/de/legal/privacy-policy",
  ])
    test(`sets 60 to 75 characters on a line of ${path}`, () =>
      site.withPage(desktop, async (page) => {
        await page.goto(site.url + path);
        const lengths = await lineLengths(page);
        const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
        assert.ok(median >= 60 && median <= 75, `${median} of ${lengths.length} lines`);
      }));

  for (const path of [
    "/en/legal/terms-of-use",
    "/ar/legal/privacy-policy",
    "/zh/legal/privacy-policy",
  ])
    test(`hangs clause numbers of ${path} before the words, at one edge`, () =>
      site.withPage(desktop, async (page) => {
        await page.goto(site.url + path);
        const edges = await page
          .locator(".prose > .clause-heading:has(.clause-number)")
          .evaluateAll((all) => {
            const text = document.querySelector(".prose > p")?.getBoundingClientRect();
            return all.map((heading) => {
              const number = heading.querySelector(".clause-number")?.getBoundingClientRect();
              if (!text || !number) return Number.NaN;
              return document.dir === "rtl" ? number.right - text.right : text.left - number.left;
            });
          });
        assert.ok(edges.length > 5);
        assert.deepEqual([...new Set(edges.map(Math.round))], [56]);
      }));

  test("tells the ranks of clauses apart", () =>
    site.withPage(desktop, async (page) => {
      await page.goto(`${site.url}/en/legal/terms-of-use`);
      const sizes = await page.evaluate(() =>
        ["h1", "h2", "h3", "h4", "p"].map((name) =>
          Number.parseFloat(
            getComputedStyle(document.querySelector(`article ${name}`) as Element).fontSize,
          ),
        ),
      );
      const [h1 = 0, h2 = 0, h3 = 0, h4 = 0, p = 0] = sizes;
      assert.ok(h1 / h2 > 1.2 && h2 / h3 > 1.2 && h3 / h4 > 1.1 && h4 >= p, sizes.join(", "));
    }));

  for (const lang of ["ar", "hi", "th", "zh"])
    test(`slants and spaces no letter in ${lang}`, () =>
      site.withPage(desktop, async (page) => {
        await page.goto(`${site.url}/${lang}/legal/privacy-policy`);
        const found = await page.evaluate(() =>
          [...document.querySelectorAll("body *")]
            .map((element) => ({ element, style: getComputedStyle(element) }))
            .filter(({ style }) => style.fontStyle !== "normal" || style.letterSpacing !== "normal")
            .map(({ element }) => element.outerHTML),
        );
        assert.deepEqual(found, []);
        const { lineHeight, fontSize } = await page.evaluate(() => {
          const style = getComputedStyle(document.querySelector(".prose p") as Element);
          return { lineHeight: style.lineHeight, fontSize: style.fontSize };
        });
        assert.ok(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) >= 1.75);
      }));
});

/** WCAG 2.2, 1.4.12: what readers may set without losing words or functions. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

for (const [tested, kinds] of kindsBySite)
  describe(`readers who space letters and lines on ${tested.name}`, () => {
    let site: BrowserSite;
    before(async () => {
      site = await browserSite(tested);
    });
    after(() => site?.close());

    for (const { kind, path } of kinds)
      test(`lose nothing of ${path} (${kind})`, () =>
        site.withPage({ bypassCSP: true, viewport: { width: 360, height: 740 } }, async (page) => {
          await page.goto(site.url + path);
          await page.addStyleTag({ content: spacing });
          const cut = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            const clipped = [...document.querySelectorAll("body *")].filter((element) => {
              const { overflowX, overflowY } = getComputedStyle(element);
              const isCut = overflowX === "hidden" || overflowY === "hidden";
              return isCut && element.scrollHeight > element.clientHeight + 1;
            });
            return [
              ...(scrollWidth > clientWidth ? [`${scrollWidth} pixels wide`] : []),
              ...clipped.map((element) => element.outerHTML.slice(0, 80)),
            ];
          });
          assert.deepEqual(cut, []);
        }));
  });

/** How many characters stand on each full line of the paragraphs. */
function lineLengths(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const lengths: number[] = [];
    for (const paragraph of document.querySelectorAll(".prose > p")) {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest("[data-paragraf=aside]")) continue;
        for (let i = 0; i < (node.textContent?.length ?? 0); i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { bottom } = range.getBoundingClientRect();
          const line = Math.round(bottom / 12);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      lengths.push(...[...lines.values()].slice(0, -1));
    }
    return lengths;
  });
}
