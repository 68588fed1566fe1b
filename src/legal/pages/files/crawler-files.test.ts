import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAddress } from "../../document/addresses/absolute-address.ts";
import { factsForTest as facts } from "../../document/document-facts-for-test.ts";
import { versionsForTest } from "../../versions/versions-for-test.ts";
import { sitePages } from "../site-pages.ts";
import { crawlerFiles } from "./crawler-files.ts";

const settings = { authoritativeLanguage: "en", prevailingNotice: true };
const documents = [
  facts("da/legal/vilkår.md", { id: "a", date: "2026-01-02" }),
  facts("en/legal/terms.md", { id: "a", date: "2025-11-05" }),
];
const files = (url?: string) =>
  new Map(
    crawlerFiles(
      sitePages(versionsForTest(documents), { name: "N", ...(url && { url }) }, settings),
    ).map(({ name, text }) => [name, text]),
  );

test("a site without an address has no sitemap, and crawlers may still read it", () => {
  assert.deepEqual([...files()], [["robots.txt", "User-agent: *\nAllow: /\n"]]);
});

test("the sitemap lists pages by their encoded addresses, with dates and languages", () => {
  const map = files("https://n.example").get("sitemap.xml") ?? "";
  const entries = map.match(/<url>.*<\/url>/g) ?? [];
  assert.deepEqual(
    entries.map((entry) => /<loc>(.*?)<\/loc><lastmod>(.*?)</.exec(entry)?.slice(1)),
    [
      ["https://n.example/", "2025-11-05"],
      ["https://n.example/da/legal/vilk%C3%A5r/versions", "2026-01-02"],
      ["https://n.example/da/legal/vilk%C3%A5r", "2026-01-02"],
      ["https://n.example/da", "2026-01-02"],
      ["https://n.example/en/legal/terms/versions", "2025-11-05"],
      ["https://n.example/en/legal/terms", "2025-11-05"],
      ["https://n.example/en", "2025-11-05"],
    ],
  );
  assert.ok(
    entries[2]?.endsWith(
      '<xhtml:link rel="alternate" hreflang="da" href="https://n.example/da/legal/vilk%C3%A5r"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://n.example/en/legal/terms"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://n.example/en/legal/terms"/></url>',
    ),
  );
});

test("nothing in an address ends the XML", () => {
  const map = files("https://n.example/a&b<c").get("sitemap.xml") ?? "";
  assert.ok(map.includes("<loc>https://n.example/a&amp;b&lt;c/da</loc>"));
});

test("a site's address is its host with its path, without a slash at the end", () => {
  const cases = [
    [{}, undefined],
    [{ basePath: "/a" }, undefined],
    [{ url: "https://n.example/" }, "https://n.example"],
    [{ url: "https://n.example:8443", basePath: "/jura/" }, "https://n.example:8443/jura"],
  ] as const;
  for (const [site, address] of cases) assert.equal(siteAddress(site), address);
});
