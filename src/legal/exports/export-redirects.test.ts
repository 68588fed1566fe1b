import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest } from "../document/document-facts-for-test.ts";
import { documentVersions } from "../versions/document-versions.ts";
import { exportRedirects } from "./export-redirects.ts";

const versions = documentVersions(
  factsForTest("da/terms.md", { aliases: { paths: ["/da/old", "/da/older"] } }),
  [],
  "2026-01-01",
);
const lead = (...names: string[]) =>
  exportRedirects(
    [versions],
    names.map((name) => ({ name, text: "" })),
  ).map(({ from, to }) => `${from} → ${to}`);

test("the exports of a retired path lead to those of the new one, where these are made", () => {
  assert.deepEqual(lead("da/terms.json", "da/terms/feed.atom"), [
    "/da/old.json → /da/terms.json",
    "/da/old/feed.atom → /da/terms/feed.atom",
    "/da/older.json → /da/terms.json",
    "/da/older/feed.atom → /da/terms/feed.atom",
  ]);
  assert.deepEqual(lead("da/terms.json"), [
    "/da/old.json → /da/terms.json",
    "/da/older.json → /da/terms.json",
  ]);
});
