import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { checkout } from "./checkout.ts";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { publishedPages } from "./sites/published-pages.ts";
import { themed } from "./sites/tested-sites.ts";
import { htmlElements } from "./texts/html-elements.ts";

const path = "/sv/legal/villkor";

describe("a company that writes site.yml and theme.css", () => {
  let site: BrowserSite;
  before(async () => {
    site = await browserSite(themed);
  });
  after(() => site?.close());

  test("finds its name, publisher, contact and address on every page", async () => {
    for (const { path: page, html } of publishedPages(await themed.published())) {
      const elements = htmlElements(html);
      const texts = elements.map(({ text }) => text);
      assert.ok(
        texts.some((text) => text.includes("Björk & Söner AB")),
        page,
      );
      assert.ok(html.includes('href="https://bjork.example/kontakt"'), page);
      assert.ok(html.includes('alt="Björk &amp; Söner"'), page);
      assert.ok(!html.includes("Paragraf "), page);
      const isError = page.endsWith("/404");
      assert.equal(html.includes('rel="canonical" href="https://villkor.bjork.example/'), !isError);
    }
  });

  test("finds its address in the files for crawlers", async () => {
    const read = async (file: string) =>
      readFileSync(join(await themed.published(), "dist", file), "utf8");
    assert.match(
      await read("robots.txt"),
      /^Sitemap: https:\/\/villkor\.bjork\.example\/sitemap\.xml$/m,
    );
    assert.ok(
      (await read("sitemap.xml")).includes(`<loc>https://villkor.bjork.example${path}</loc>`),
    );
  });

  const colours = {
    light: { paper: "rgb(255, 250, 242)", accent: "rgb(122, 31, 61)" },
    dark: { paper: "rgb(26, 18, 20)", accent: "rgb(240, 168, 192)" },
  };
  for (const colorScheme of ["light", "dark"] as const)
    test(`sees its colours and its measure, ${colorScheme}`, () =>
      site.withPage({ colorScheme, viewport: { width: 1440, height: 900 } }, async (page) => {
        await page.goto(site.url + path);
        const seen = await page.evaluate(() => ({
          paper: getComputedStyle(document.body).backgroundColor,
          accent: getComputedStyle(document.querySelector("footer a") as Element).color,
          measure: document.querySelector("article")?.getBoundingClientRect().width,
        }));
        assert.deepEqual(seen, { ...colours[colorScheme], measure: 32 * 16 });
      }));

  test("sees its logo, which moves nothing when it comes, and its icon", () =>
    site.withPage({}, async (page) => {
      await page.goto(site.url + path);
      const logo = page.locator(".site-name img");
      assert.deepEqual(
        await logo.evaluate((image: HTMLImageElement) => [image.width, image.height]),
        [128, 32],
      );
      assert.ok(await logo.evaluate((image: HTMLImageElement) => image.complete));
      const icon = await page.request.get(`${site.url}/favicon.svg`);
      assert.deepEqual(
        await icon.body(),
        readFileSync(join(checkout, "tests/fixtures/themed/img/icon.svg")),
      );
    }));

  test("is printed in black on white all the same", () =>
    site.withPage({ colorScheme: "dark" }, async (page) => {
      await page.goto(site.url + path);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const seen = await page.evaluate(() => ({
        ink: getComputedStyle(document.querySelector("article p") as Element).color,
        link: getComputedStyle(document.querySelector("footer a") as Element).color,
        paper: getComputedStyle(document.body).backgroundColor,
      }));
      const [black, white] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"];
      assert.deepEqual(seen, { ink: black, link: black, paper: white });
    }));

  test("may write words that are wider than a phone", () =>
    site.withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(site.url + path);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    }));

  test("sees its headings copied with number and space, and without the sign beside them", () =>
    site.withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(site.url + path);
      const copied = await page.evaluate(() => {
        const heading = document.querySelector(".clause-heading") as Element;
        getSelection()?.selectAllChildren(heading);
        return getSelection()?.toString().trim();
      });
      assert.equal(copied, "1. Parterna");
    }));

  test("may keep quiet about which language prevails", async () => {
    for (const { html } of publishedPages(await themed.published()))
      assert.ok(!html.includes('class="prevailing"'));
  });

  test("cannot end a script or a tag by a title", async () => {
    const page = publishedPages(await themed.published()).find(
      (each) => each.path === "/en/legal/terms",
    );
    assert.doesNotMatch(page?.html ?? "", /<script>alert/);
    const data = htmlElements(page?.html ?? "").find(({ name }) => name === "script");
    assert.match(JSON.parse(data?.text ?? "").name, /^Terms <\/script><script>alert\(1\)/);
  });
});
