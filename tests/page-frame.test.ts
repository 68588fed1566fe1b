import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { publishedPages } from "./sites/published-pages.ts";
import { testedSites } from "./sites/tested-sites.ts";
import { type HtmlElement, htmlElements } from "./texts/html-elements.ts";

/** Languages of the tested sites that run from right to left. */
const rightToLeft = new Set(["ar"]);

for (const site of testedSites) {
  describe(`every page of ${site.name}`, () => {
    const pages = new Map<string, readonly HtmlElement[]>();
    const texts = new Map<string, string>();
    let folder = "";
    before(async () => {
      folder = await site.published();
      for (const { path, html } of publishedPages(folder)) {
        pages.set(path, htmlElements(html));
        texts.set(path, html);
      }
    });
    /** The pages of which something is untrue. */
    const except = (isTrue: (elements: readonly HtmlElement[], path: string) => boolean) =>
      [...pages].flatMap(([path, elements]) => (isTrue(elements, path) ? [] : [path]));

    test("says its language and direction", () => {
      const languages = new Set(site.documents.map(({ lang }) => lang));
      const untrue = except((elements, path) => {
        const { lang = "", dir } = elements.find(({ name }) => name === "html")?.attributes ?? {};
        const own = path.split("/")[1] ?? "";
        const isRight = languages.has(own) ? lang === own : languages.has(lang);
        return isRight && dir === (rightToLeft.has(lang) ? "rtl" : "ltr");
      });
      assert.deepEqual(untrue, []);
    });

    test("has no script and no handler; linked data is none", () => {
      const untrue = except((elements) =>
        elements.every(
          ({ name, attributes }) =>
            (name !== "script" || attributes.type === "application/ld+json") &&
            !Object.keys(attributes).some((each) => each.startsWith("on")),
        ),
      );
      assert.deepEqual(untrue, []);
    });

    test("has no style attribute, one style element and no stylesheet", () => {
      const untrue = except(
        (elements) =>
          elements.every(({ attributes }) => attributes.style === undefined) &&
          elements.filter(({ name }) => name === "style").length === 1 &&
          !elements.some(({ attributes }) => attributes.rel === "stylesheet"),
      );
      assert.deepEqual(untrue, []);
    });

    test("has the same style and policy as every other", () => {
      const parts = [...texts.values()].map((html) => [
        /<style>.*?<\/style>/s.exec(html)?.[0],
        /<meta http-equiv="Content-Security-Policy"[^>]*>/i.exec(html)?.[0],
      ]);
      assert.equal(new Set(parts.map((each) => JSON.stringify(each))).size, 1);
      assert.ok(parts[0]?.every((part) => part !== undefined));
    });

    test("has one h1, one main, a title and no id twice", () => {
      const untrue = except((elements) => {
        const count = (tag: string) => elements.filter(({ name }) => name === tag).length;
        const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
        return (
          count("h1") === 1 &&
          count("main") === 1 &&
          count("title") === 1 &&
          new Set(ids).size === ids.length
        );
      });
      assert.deepEqual(untrue, []);
    });

    test("begins with a link that skips to the text", () => {
      const untrue = except((elements) => {
        const first = elements.find(({ name }) => name === "a");
        const main = elements.find(({ name }) => name === "main");
        return first?.attributes.href === `#${main?.attributes.id}` && first.text.trim() !== "";
      });
      assert.deepEqual(untrue, []);
    });

    test("loads nothing from another host", () => {
      const untrue = except((elements) =>
        elements.every(({ name, attributes }) => {
          const { src, srcset, href } = attributes;
          const isLoaded = /icon|stylesheet|preload/.test(attributes.rel ?? "");
          const loaded =
            name === "link" ? (isLoaded ? [href] : []) : [src, ...(srcset?.split(/,\s+/) ?? [])];
          return loaded.every((url) => url === undefined || /^\/(?!\/)/.test(url.trim()));
        }),
      );
      assert.deepEqual(untrue, []);
    });

    test("links only to places that exist, to other hosts and to what site.yml lists", () => {
      const external = site.name === "the seed" ? [] : ["/status"];
      const dead = [...pages].flatMap(([path, elements]) =>
        elements
          .filter(({ name }) => name === "a")
          .flatMap(({ attributes: { href } }) => href ?? [])
          .filter((href) => !/^(?:https?|mailto|tel):/.test(href) && !external.includes(href))
          .filter((href) => {
            const [target = "", id] = href.split("#").map(decodeURIComponent);
            const page = pages.get(target === "" ? path : target);
            if (target.endsWith("/feed.atom")) return !existsSync(join(folder, "dist", target));
            return !page || (id && !page.some(({ attributes }) => attributes.id === id));
          })
          .map((href) => `${path}: ${href}`),
      );
      assert.deepEqual(dead, []);
    });
  });
}
