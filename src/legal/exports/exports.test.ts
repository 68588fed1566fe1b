import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest } from "../document/document-facts-for-test.ts";
import { documentVersions } from "../versions/document-versions.ts";
import { editionForTest, type FileForTest, siteForTest } from "./edition-for-test.ts";
import { exportLinks } from "./export-links.ts";
import { exportFiles } from "./exports.ts";

const files: FileForTest[] = [
  ["en/legal/terms.md", {}],
  ["da/legal/vilkår.md", {}],
  ["da/legal/privacy.md", { id: "privacy" }],
];
const names = (...given: Parameters<typeof editionForTest>) =>
  exportFiles(editionForTest(...given)).map(({ name }) => name);

test("every form has its file", () => {
  assert.deepEqual(names(files), [
    "documents.json",
    "documents.schema.json",
    "da/legal/privacy.json",
    "da/legal/vilkår.json",
    "en/legal/terms.json",
    "policies.json",
    "feed.atom",
    "da/legal/privacy/feed.atom",
    "da/legal/vilkår/feed.atom",
    "en/legal/terms/feed.atom",
  ]);
});

test("a site without an address has the forms that need none", () => {
  assert.deepEqual(
    names(files, [], "2026-01-01", { name: "N" }).filter((name) => !name.includes("/")),
    ["documents.json", "documents.schema.json"],
  );
});

test("the order of files changes nothing", () => {
  assert.deepEqual(
    exportFiles(editionForTest(files.toReversed())),
    exportFiles(editionForTest(files)),
  );
});

test("a page leads to its other forms, where they are", () => {
  const links = (day: string, site?: string) =>
    exportLinks(documentVersions(factsForTest("da/vilkår.md"), [], day), site).map(
      ({ rel, type, href }) => `${rel} ${type} ${href}`,
    );
  assert.deepEqual(links("2026-01-01", siteForTest.url), [
    "alternate application/json https://n.example/da/vilk%C3%A5r.json",
    "alternate application/atom+xml https://n.example/da/vilk%C3%A5r/feed.atom",
  ]);
  assert.deepEqual(links("2026-01-01"), ["alternate application/json /da/vilk%C3%A5r.json"]);
  assert.equal(links("2025-01-01", siteForTest.url).length, 1);
});
