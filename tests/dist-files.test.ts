import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { filesBelow, publishedPages } from "./sites/published-pages.ts";
import { testedSites } from "./sites/tested-sites.ts";

/** What a published site may hold: pages, pictures, the icon, and what machines ask for. */
const allowed = [
  /\.html$/,
  /^static\/[0-9a-f]{32}\/(?:[0-9a-f]+\/)?[^/]+\.(?:avif|gif|jpg|png|svg|webp)$/,
  /^favicon\.svg$/,
  /^robots\.txt$/,
  /^sitemap\.xml$/,
  /^(?:documents|documents\.schema|manifest|policies)\.json$/,
  /^SHA256SUMS$/,
  /^[a-zA-Z-]+\/.+\.json$/,
  /(?:^|\/)feed\.atom$/,
  /^(?:_headers|_redirects|\.nojekyll)$/,
];

/** The precompressed copy of another file. */
const packed = /\.(?:br|gz)$/;

/** Marks that Gatsby's client leaves in HTML. */
const traces =
  /___gatsby|gatsby-focus-wrapper|gatsby-announcer|data-gatsby|name="generator"|page-data|~partytown|webpack/;

for (const site of testedSites) {
  describe(`dist/ of ${site.name}`, () => {
    test("holds pages and pictures alone: no script, map, page data or statistics", async () => {
      const files = filesBelow(join(await site.published(), "dist"));
      const whole = files.map((file) => file.replace(packed, ""));
      assert.deepEqual(
        whole.filter((file) => !allowed.some((form) => form.test(file))),
        [],
      );
    });

    test("has precompressed copies of texts alone, which are smaller and hold the same", async () => {
      const dist = join(await site.published(), "dist");
      const copies = filesBelow(dist).filter((file) => packed.test(file));
      assert.ok(copies.includes("index.html.br") && copies.includes("index.html.gz"));
      for (const copy of copies) {
        const bytes = readFileSync(join(dist, copy));
        const whole = readFileSync(join(dist, copy.replace(packed, "")));
        const unpacked = copy.endsWith(".br") ? brotliDecompressSync(bytes) : gunzipSync(bytes);
        assert.ok(unpacked.equals(whole) && bytes.length < whole.length, copy);
      }
    });

    test("lists every file with its hash, as sha256sum finds it", async () => {
      const dist = join(await site.published(), "dist");
      execFileSync("sha256sum", ["-c", "--strict", "--quiet", "SHA256SUMS"], { cwd: dist });
      const sums = readFileSync(join(dist, "SHA256SUMS"), "utf8");
      const listed = sums.split("\n").flatMap((line) => line.slice(66) || []);
      assert.deepEqual([...listed, "SHA256SUMS"].sort(), filesBelow(dist));
    });

    test("names the hashes of every document in its manifest", async () => {
      const folder = await site.published();
      const dist = join(folder, "dist");
      const { documents } = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
      const paths = documents.map(({ path }: { path: string }) => path);
      for (const { path } of site.documents) assert.ok(paths.includes(path), path);
      for (const { page, sha256 } of documents)
        assert.equal(
          createHash("sha256")
            .update(readFileSync(join(dist, page)))
            .digest("hex"),
          sha256.page,
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
      const files = filesBelow(join(folder, "dist", "static")).map((file) =>
        file.replace(packed, ""),
      );
      assert.deepEqual(
        files.filter((file) => !html.includes(encodeURI(`/static/${file}`))),
        [],
      );
    });
  });
}
