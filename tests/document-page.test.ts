import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { ContentDocument } from "./sites/content-documents.ts";
import { publishedPages } from "./sites/published-pages.ts";
import { testedSites } from "./sites/tested-sites.ts";
import { type HtmlElement, htmlElements } from "./texts/html-elements.ts";

for (const site of testedSites) {
  for (const document of site.documents) {
    const { path, lang, date, title } = document;
    describe(`${path} of ${site.name}`, () => {
      let elements: readonly HtmlElement[];
      let article: HtmlElement | undefined;
      const named = (name: string, below = elements) => below.filter((each) => each.name === name);
      before(async () => {
        const page = publishedPages(await site.published()).find((each) => each.path === path);
        elements = htmlElements(page?.html ?? "");
        article = named("article")[0];
      });

      test("is one article with its language and direction", () => {
        assert.equal(named("article").length, 1);
        assert.equal(article?.attributes.lang, lang);
        assert.equal(article?.attributes.dir, lang === "ar" ? "rtl" : "ltr");
        assert.match(named("title")[0]?.text ?? "", new RegExp(`^${title}`));
      });

      test("has its own h1, else its title as one", () => {
        const [, own] = /^# (.+)$/m.exec(document.body) ?? [];
        const [heading] = named("h1", article?.elements);
        assert.equal(heading?.text.trim(), own ?? title);
        const asides = (article?.elements ?? []).filter(isAside);
        const isInAside = asides.some((aside) => aside.elements.includes(heading as HtmlElement));
        assert.equal(isInAside, own === undefined);
      });

      test("has one table of contents whose links hit its headings in order", () => {
        const tocs = elements.filter(
          ({ name, attributes }) => name === "nav" && /^toc\b/.test(attributes.class ?? ""),
        );
        assert.equal(tocs.length, 1);
        const [toc] = tocs;
        assert.ok(toc && isAside(toc) && toc.attributes["aria-label"]);
        const listed = named("a", toc.elements).map(({ attributes }) =>
          decodeURI(attributes.href ?? ""),
        );
        const headings = (article?.elements ?? [])
          .filter(({ name }) => name === "h2" || name === "h3")
          .filter((heading) => !isAside(heading));
        assert.ok(listed.length > 0);
        assert.deepEqual(
          listed,
          headings.map(({ attributes }) => `#${attributes.id}`),
        );
      });

      test("says since when it applies", () => {
        const [facts] = named("dl", article?.elements.find(isFacts)?.elements);
        const times = named("time", facts?.elements);
        assert.deepEqual(
          times.map(({ attributes }) => attributes.datetime),
          [date],
        );
        assert.ok(times[0]?.text.trim());
      });

      test("links to the translations that exist, each in its own language", () => {
        const links = named("a", article?.elements.find(isLanguages)?.elements ?? []);
        const expected = translations(document, site.documents);
        assert.deepEqual(
          links.map(({ attributes: { href, hreflang, lang: tag, "aria-current": current } }) => ({
            href,
            hreflang,
            lang: tag,
            isCurrent: current === "page",
          })),
          expected.map((each) => ({
            href: each.path,
            hreflang: each.lang,
            lang: each.lang,
            isCurrent: each === document,
          })),
        );
      });

      test("links to pages, never to files", () => {
        const hrefs = named("a").flatMap(({ attributes }) => attributes.href ?? []);
        assert.deepEqual(
          hrefs.filter(
            (href) => !/^(?:[/#]|https?:|mailto:|tel:)/.test(href) || /\.md\b/.test(href),
          ),
          [],
        );
      });

      test("numbers its notes by first mark, each with its ways back", () => {
        const links = named("a", article?.elements).map(({ attributes }) => attributes);
        const marks = links.filter(({ href }) => href?.startsWith("#fn:"));
        const order = [...new Set(marks.map(({ href }) => href))];
        assert.deepEqual(
          order,
          order.map((_, i) => `#fn:${i + 1}`),
        );
        // Notes by name, and those whose text stands where they are referred to.
        const written = document.body.match(/\[\^[^\]]+\]|\^\[/g) ?? [];
        assert.equal(order.length, new Set(written).size);
        assert.ok(marks.every((mark) => mark["aria-label"]));
        const back = links.filter(({ href }) => href?.startsWith("#fnref:"));
        assert.deepEqual(
          back.map(({ href }) => href).sort(),
          marks.map(({ id }) => `#${id}`).sort(),
        );
        assert.ok(back.every((each) => each["aria-label"]));
      });
    });
  }
}

/** All languages of its work, sorted by tag, where there are others. */
function translations(
  document: ContentDocument,
  documents: readonly ContentDocument[],
): readonly ContentDocument[] {
  const work = documents.filter(({ id }) => id === document.id);
  return work.length > 1 ? work.sort((a, b) => (a.lang < b.lang ? -1 : 1)) : [];
}

function isAside({ attributes }: HtmlElement): boolean {
  return attributes["data-paragraf"] === "aside";
}

function isLanguages({ name, attributes }: HtmlElement): boolean {
  return name === "nav" && attributes.class === "language-links";
}

function isFacts({ attributes }: HtmlElement): boolean {
  return attributes.class === "document-facts";
}
