import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { filesBelow, publishedPages } from "./published-pages.ts";
import { testedSites } from "./tested-sites.ts";

/** What a published site may hold: pages, pictures, the icon, and what machines ask for. */
const allowed = [
  /\.html$/,
  /^static\/[0-9a-f]{32}\/(?:[0-9a-f]+\/)?[^/]+\.(?:avif|gif|jpg|png|svg|webp)$/,
  /^favicon\.svg$/,
  /^robots\.txt$/,
  /^sitemap\.xml$/,
  /^(?:documents|documents\.schema|policies)\.json$/,
  /^[a-zA-Z-]+\/.+\.json$/,
  /(?:^|\/)feed\.atom$/,
];

/** Marks that Gatsby's client leaves in HTML. */
const traces =
  /___gatsby|gatsby-focus-wrapper|gatsby-announcer|data-gatsby|name="generator"|page-data|~partytown|webpack/;

for (const site of testedSites) {
  describe(`dist/ of ${site.name}`, () => {
    test("holds pages and pictures alone: no script, map, page data or statistics", async () => {
      const files = filesBelow(join(await site.published(), "dist"));
      assert.deepEqual(
        files.filter((file) => !allowed.some((form) => form.test(file))),
        [],
      );
    });

    test("has no trace of Gatsby's client in any page", async () => {
      const pages = publishedPages(await site.published());
      const found = pages.flatMap(({ path, html }) => {
        const trace = traces.exec(html)?.[0];
        return trace ? [`${path}: ${trace}`] : [];
      });
      assert.deepEqual(found, []);
    });

    test("has a page for every document and its versions, every language and every error, and no more", async () => {
      const paths = publishedPages(await site.published()).map(({ path }) => path);
      const languages = new Set(site.documents.map(({ lang }) => `/${lang}`));
      const expected = [
        "/",
        "/404",
        ...languages,
        ...[...languages].map((language) => `${language}/404`),
        ...site.documents.flatMap(({ path }) => [path, `${path}/versions`]),
      ];
      assert.deepEqual(paths.sort(), expected.sort());
    });

    test("has only pictures that a page shows", async () => {
      const folder = await site.published();
      const html = publishedPages(folder)
        .map((page) => page.html)
        .join("");
      const files = filesBelow(join(folder, "dist", "static"));
      assert.deepEqual(
        files.filter((file) => !html.includes(encodeURI(`/static/${file}`))),
        [],
      );
    });
  });
}
