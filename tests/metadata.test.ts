import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import sharp from "sharp";
import type { ContentDocument } from "./sites/content-documents.ts";
import { filesBelow, publishedPages } from "./sites/published-pages.ts";
import { testedSites } from "./sites/tested-sites.ts";
import { type HtmlElement, htmlElements } from "./texts/html-elements.ts";

/** What the sites of the tests say of themselves. */
const facts = {
  "the seed": { url: "https://maila.ai", name: "Maila AI", publisher: "Maila AI" },
  "a company's site": {
    url: "https://legal.nordlys.example",
    name: "Nordlys Data",
    publisher: "Nordlys Data ApS",
  },
} as const;

for (const site of testedSites) {
  const { url, name, publisher } = facts[site.name as keyof typeof facts];
  describe(`machines on ${site.name}`, () => {
    const pages = new Map<string, readonly HtmlElement[]>();
    let dist = "";
    before(async () => {
      const folder = await site.published();
      dist = join(folder, "dist");
      for (const { path, html } of publishedPages(folder)) pages.set(path, htmlElements(html));
    });
    const languages = [...new Set(site.documents.map(({ lang }) => lang))].sort();
    const lists = languages.map((lang) => ({ lang, path: `/${lang}` }));
    const heads = (path: string, tag: string) =>
      (pages.get(path) ?? []).filter((each) => each.name === tag).map((each) => each.attributes);
    const links = (path: string, rel: string) =>
      heads(path, "link").filter((each) => each.rel === rel);
    const meta = (path: string, key: string) =>
      heads(path, "meta").find((each) => each.name === key || each.property === key)?.content;
    const alternates = (path: string) =>
      Object.fromEntries(
        links(path, "alternate").flatMap(({ hreflang, href }) =>
          hreflang ? [[hreflang, href]] : [],
        ),
      );

    test("find every page but errors at its own address, and error pages nowhere", () => {
      for (const path of pages.keys()) {
        const isError = path.endsWith("/404");
        const canonical = links(path, "canonical").map(({ href }) => href);
        assert.deepEqual(canonical, isError ? [] : [url + encodeURI(path)], path);
        assert.equal(meta(path, "robots"), isError ? "noindex" : undefined, path);
        assert.equal(meta(path, "og:url"), canonical[0], path);
        assert.ok(isError || meta(path, "description"), path);
      }
    });

    test("find the same page in other languages, where there are any", () => {
      for (const { id, path } of site.documents) {
        const work = site.documents.filter((each) => each.id === id);
        assert.deepEqual(
          alternates(path),
          work.length < 2 ? {} : hreflangs(work, prevailing(work)),
        );
      }
      for (const { path } of [...lists, { path: "/" }])
        assert.deepEqual(alternates(path), lists.length < 2 ? {} : hreflangs(lists, "/"), path);
    });

    function hreflangs(work: readonly { lang: string; path: string }[], fallback: string) {
      const own = work.map(({ lang, path }) => [lang, url + encodeURI(path)]);
      return { ...Object.fromEntries(own), "x-default": url + encodeURI(fallback) };
    }

    test("read each document's facts as linked data", () => {
      for (const { path, title, lang, date } of site.documents) {
        const scripts = (pages.get(path) ?? []).filter((each) => each.name === "script");
        assert.equal(scripts.length, 1);
        const { description, ...data } = JSON.parse(scripts[0]?.text ?? "");
        assert.equal(description, meta(path, "description"));
        assert.deepEqual(data, {
          "@context": "https://schema.org",
          "@type": "WebPage",
          "@id": url + encodeURI(path),
          url: url + encodeURI(path),
          name: title,
          inLanguage: lang,
          dateModified: date,
          isPartOf: { "@type": "WebSite", name, url: `${url}/` },
          publisher: { "@type": "Organization", name: publisher },
        });
      }
    });

    test("are shown a card with a picture of 1200 by 630 pixels where a document names one", async () => {
      let count = 0;
      for (const { path, title, image } of site.documents) {
        assert.equal(meta(path, "og:title"), title);
        assert.equal(meta(path, "og:site_name"), name);
        const address = meta(path, "og:image");
        assert.equal(address !== undefined, image !== undefined, path);
        if (!address) continue;
        count++;
        const { width, height } = await sharp(join(dist, address.slice(url.length))).metadata();
        assert.deepEqual([width, height], [1200, 630]);
        assert.deepEqual(
          [meta(path, "og:image:width"), meta(path, "og:image:height")],
          ["1200", "630"],
        );
      }
      assert.ok(count > 0);
    });

    test("find the policies of a language from each of its pages (RFC 6903)", () => {
      for (const [path, elements] of pages) {
        const lang = elements.find((each) => each.name === "html")?.attributes.lang;
        const ending = (form: RegExp) =>
          site.documents
            .filter((each) => each.lang === lang)
            .filter(({ id }) =>
              site.documents.some(
                (each) => each.id === id && form.test(`${each.kind ?? ""} ${each.path}`),
              ),
            )
            .map((each) => each.path);
        const hrefs = (rel: string) => links(path, rel).map(({ href }) => decodeURI(href ?? ""));
        assert.deepEqual(hrefs("privacy-policy"), ending(/privacy-policy/), path);
        assert.deepEqual(hrefs("terms-of-service"), ending(/terms-of-(?:service|use)/), path);
      }
    });

    test("find all that may be found in the sitemap, with its date and its languages", () => {
      const text = readFileSync(join(dist, "sitemap.xml"), "utf8");
      const entries = [
        ...text.matchAll(/<url><loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>(.*?)<\/url>/g),
      ];
      const expected = [...pages.keys()].filter((path) => !path.endsWith("/404"));
      assert.deepEqual(
        entries.map(([, address = ""]) => decodeURI(address.slice(url.length))).sort(),
        expected.sort(),
      );
      for (const [, address = "", date, rest = ""] of entries) {
        const path = decodeURI(address.slice(url.length));
        const document = site.documents.find(
          (each) => each.path === path || `${each.path}/versions` === path,
        );
        const own = path.split("/")[1];
        // The front page shows each work in English, else in the first of its languages.
        const listed = site.documents.filter((each) =>
          own === ""
            ? each.path === prevailing(site.documents.filter(({ id }) => id === each.id))
            : each.lang === own,
        );
        assert.equal(
          date,
          document?.date ??
            listed
              .map((each) => each.date)
              .sort()
              .at(-1),
          path,
        );
        const found = [...rest.matchAll(/hreflang="(.*?)" href="(.*?)"/g)];
        assert.deepEqual(
          Object.fromEntries(found.map(([, lang, href]) => [lang, href])),
          alternates(path),
        );
      }
    });

    test("are told where the sitemap is and kept from nothing", () => {
      const text = readFileSync(join(dist, "robots.txt"), "utf8");
      assert.equal(text, `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`);
    });

    test("find the icon that every page names", () => {
      const files = filesBelow(dist);
      for (const path of pages.keys())
        assert.deepEqual(
          links(path, "icon").map(({ href }) => href),
          ["/favicon.svg"],
        );
      assert.ok(files.includes("favicon.svg"));
    });
  });
}

/** The path of the text that prevails: English, else the first of its languages. */
function prevailing(work: readonly ContentDocument[]): string {
  const sorted = [...work].sort((a, b) => (a.lang < b.lang ? -1 : 1));
  return (sorted.find(({ lang }) => lang === "en") ?? sorted[0])?.path ?? "";
}
