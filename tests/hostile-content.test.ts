import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { base, hostile, hostileSite, paragraphs, path } from "./sites/hostile-site.ts";
import { publishedPages } from "./sites/published-pages.ts";

/** What runs on a page or may: what it ran, elements that could run something, and attributes. */
function whatRuns(): string[] {
  const found = [...document.querySelectorAll("*")].flatMap((element) => [
    ...(element.matches('script:not([type="application/ld+json"]), iframe, object, embed, form')
      ? [element.outerHTML]
      : []),
    ...element.getAttributeNames().filter((name) => name.startsWith("on") || name === "style"),
    ...(/^(?:javascript|data):/i.test(element.getAttribute("href") ?? "")
      ? [element.outerHTML]
      : []),
  ]);
  return "hacked" in window ? ["hacked", ...found] : found;
}

describe("hostile content", () => {
  let folder: string;
  let site: BrowserSite;
  const read = (name: string) => readFileSync(join(folder, "dist", name), "utf8");
  /** What a browser makes of a page, and what it says of it. */
  const load = <Result>(address: string, look: (page: Page) => Promise<Result>): Promise<Result> =>
    site.withPage({}, async (page) => {
      await page.goto(new URL(base + address, site.url).href);
      return look(page);
    });
  const textOf = (address: string, selector: string) =>
    load(address, (page) => page.locator(selector).first().textContent());
  /** What an XML parser finds in the elements of a name. */
  const xmlTexts = (file: string, name: string) =>
    load("/", (page) =>
      page.evaluate(
        ([xml = "", sought = ""]) => {
          const parsed = new DOMParser().parseFromString(xml, "application/xml");
          return [
            ...parsed.getElementsByTagName("parsererror"),
            ...parsed.getElementsByTagName(sought),
          ].map((element) => element.textContent);
        },
        [read(file), name],
      ),
    );
  before(async () => {
    folder = await hostileSite.published();
    site = await browserSite({ name: "hostile", documents: [], published: hostileSite.published });
  });
  after(() => site?.close());

  test("runs nothing and asks no other host on any page", async () => {
    const pages = publishedPages(folder);
    assert.ok(pages.length >= 10);
    for (const { path: address } of pages)
      await site.withPage({}, async (page) => {
        const complaints: string[] = [];
        // Chromium itself reports answers of 404, which error pages are.
        page.on("console", (message) => {
          if (!message.text().includes("status of 404")) complaints.push(message.text());
        });
        page.on("request", (request) => {
          if (!request.url().startsWith(new URL(base, site.url).href))
            complaints.push(request.url());
        });
        await page.goto(new URL(base + address, site.url).href);
        assert.deepEqual(await page.evaluate(whatRuns), [], address);
        assert.deepEqual(complaints, [], address);
      });
  });

  test("stands word for word where readers see it", async () => {
    const words = paragraphs.map((text) => text.replace(/\\(?=[\p{P}\p{S}])/gu, ""));
    const article = await textOf(path, "article");
    for (const text of words) assert.ok(article?.includes(text), text);
    assert.equal(await textOf(path, "h1"), words[0]);
    for (const [address, text] of [
      [path, hostile.publisher],
      [`${path}/versions`, hostile.changes],
      [`${path}/2026-01-01`, hostile.note],
      ["/", hostile.name],
      ["/en", hostile.title],
      ["/en", hostile.description],
    ] as const)
      assert.ok((await textOf(address, "body"))?.includes(text), `${address}: ${text}`);
  });

  test("stands word for word in the head of a page and in its data for search engines", async () => {
    assert.ok((await textOf(path, "title"))?.startsWith(hostile.title));
    const [description, data] = await load(path, async (page) => [
      await page.locator('meta[name="description"]').getAttribute("content"),
      await page.locator('script[type="application/ld+json"]').first().textContent(),
    ]);
    assert.equal(description, hostile.description);
    const { name, description: said } = JSON.parse(data ?? "");
    assert.deepEqual([name, said], [hostile.title, hostile.description]);
  });

  test("stands word for word in JSON and in feeds, and breaks no XML", async () => {
    const { site: whose, documents } = JSON.parse(read("documents.json"));
    assert.deepEqual([whose.name, whose.publisher], [hostile.name, hostile.publisher]);
    const terms = documents.find((each: { path: string }) => each.path === path);
    assert.deepEqual([terms.title, terms.changes], [hostile.title, hostile.changes]);
    assert.equal(
      JSON.parse(read("policies.json")).policies.terms_of_service.en.name,
      hostile.title,
    );
    const titles = await xmlTexts("feed.atom", "title");
    assert.equal(titles[0], hostile.name);
    assert.ok(titles.some((title) => title?.startsWith(hostile.title)));
    assert.ok(
      (await xmlTexts("feed.atom", "summary")).includes(
        `${hostile.changes}\n2026-02-01: ${hostile.note}`,
      ),
    );
    for (const address of await xmlTexts("sitemap.xml", "loc"))
      assert.ok(address?.startsWith(`https://example.com${base}/`), String(address));
  });

  test("reaches no configuration of a host", () => {
    const hosts = join(folder, ".paragraf/hosts");
    const files = ["_headers", "_redirects", "robots.txt"].map((name) =>
      join(folder, "dist", name),
    );
    for (const file of [...files, ...readdirSync(hosts).map((name) => join(hosts, name))])
      assert.doesNotMatch(readFileSync(file, "utf8"), /hacked|evil|7\*7|Publisher|Changes/, file);
  });
});
