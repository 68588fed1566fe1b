import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { oddContents } from "./odd-input/odd-contents.ts";
import { noDocuments, oddFiles } from "./odd-input/odd-files.ts";
import { oddHeadings } from "./odd-input/odd-headings.ts";
import { oddTexts } from "./odd-input/odd-texts.ts";
import { type Outcome, said } from "./paragraf.ts";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { publishedPages } from "./sites/published-pages.ts";
import { siteCopy } from "./sites/site-copy.ts";
import { finding } from "./texts/finding.ts";
import { type HtmlElement, htmlElements } from "./texts/html-elements.ts";
import { invalidHtml } from "./texts/invalid-html.ts";
import { writeFiles } from "./texts/write-files.ts";

const inputs = [...oddHeadings, ...oddContents, ...oddTexts, ...oddFiles];

describe("odd input, published in one build", () => {
  let folder: string;
  let check: Outcome;
  before(async () => {
    const copy = siteCopy();
    folder = copy.folder;
    writeFiles(join(folder, "law"), noDocuments);
    writeFiles(
      join(folder, "law"),
      Object.fromEntries(inputs.map(({ file, text }) => [file, text])),
    );
    check = await copy.run(["check"], { PARAGRAF_CONTENT: "law" });
    const build = await copy.run(["build"], { PARAGRAF_CONTENT: "law" });
    assert.equal(build.code, 0, said(build));
  });

  test("passes the check with warnings alone", () => {
    assert.equal(check.code, 0, said(check));
    assert.match(check.stdout, new RegExp(`^${inputs.length} documents, 0 errors`, "m"));
  });

  for (const { name, file, path, says, headings } of inputs)
    test(`${name}: ${says.join(", ") || "no word"}, published at ${path}`, () => {
      const isAbout = (rule: string) => says.some((each) => each.endsWith(` ${rule}`));
      const findings = check.stdout.split("\n").flatMap((line) => finding(line, "law") ?? []);
      assert.deepEqual(
        findings
          // What a lawyer would want to know of so odd a text is not what is tested here.
          .filter((each) => each.file === file && isAbout(each.rule))
          .map(({ weight, place, rule }) => `${weight} ${place} ${rule}`),
        says,
      );
      const html = readFileSync(join(folder, "dist", `${path}.html`), "utf8");
      assert.deepEqual(ownHeadings(htmlElements(html)), headings);
    });

  test("is valid HTML on every page", async () => {
    const authors = ["heading-level", "long-title", "prefer-tbody"];
    assert.deepEqual(await invalidHtml(publishedPages(folder), authors), []);
  });

  describe("in a browser", () => {
    let site: BrowserSite;
    before(async () => {
      site = await browserSite({ name: "odd input", documents: [], published: async () => folder });
    });
    after(() => site?.close());

    test("complains of nothing on any page", async () => {
      const complaints: string[] = [];
      await site.withPage({}, async (page) => {
        page.on("console", (message) => complaints.push(`${page.url()}: ${message.text()}`));
        page.on("pageerror", ({ message }) => complaints.push(`${page.url()}: ${message}`));
        for (const { path } of inputs) {
          const response = await page.goto(site.url + encodeURI(path));
          assert.equal(response?.status(), 200, path);
        }
      });
      assert.deepEqual(complaints, []);
    });

    test("leads from links to odd names to their pages", () =>
      site.withPage({}, async (page) => {
        await page.goto(`${site.url}/en/links`);
        const hrefs = await page
          .locator(".prose a")
          .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
        assert.deepEqual(
          hrefs.map((href) => decodeURI(href.slice(site.url.length))),
          [
            "/en/my-terms",
            "/en/my-terms#a",
            "/ja/利用規約",
            "/ja/利用規約",
            "/en/vilkår-1",
            "/en/percent",
            "/ja/利用規約#a",
            "/ja/利用規約",
          ],
        );
        for (const href of hrefs) assert.equal((await page.goto(href))?.status() ?? 200, 200);
      }));
  });
});

/** The headings of the article that are the document's own, as `h2#id words`. */
function ownHeadings(elements: readonly HtmlElement[]): string[] {
  const article = elements.find(({ name }) => name === "article");
  const asides = (article?.elements ?? []).filter(isAside);
  return (article?.elements ?? [])
    .filter((each) => /^h[1-6]$/.test(each.name) && !isAside(each))
    .filter((each) => !asides.some((aside) => aside.elements.includes(each)))
    .map((each) => {
      const marks = each.elements.filter(isAside).map(({ text }) => text);
      const words = marks.reduce((text, mark) => text.replace(mark, ""), each.text);
      return `${each.name}#${each.attributes.id} ${words.trim()}`;
    });
}

function isAside({ attributes }: HtmlElement): boolean {
  return attributes["data-paragraf"] === "aside";
}
