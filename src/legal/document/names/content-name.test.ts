import assert from "node:assert/strict";
import { test } from "node:test";
import { isDocumentName, isPassedOver } from "./content-name.ts";

const documents = [
  "da/a.md",
  "da/legal/privacy-policy.md",
  "da/legal/terms/2025-11-05.md",
  "da/A.MD",
];
const others = [
  "README.md",
  "site.yml",
  "da/a.markdown",
  "da/a.md.txt",
  "da/md",
  "da/a.md/b.png",
  "img/a.png",
];

test("a document is Markdown below a folder", () => {
  for (const file of documents) assert.equal(isDocumentName(file), true, file);
  for (const file of others) assert.equal(isDocumentName(file), false, file);
});

const passedOver = [
  ".git/config",
  ".DS_Store",
  "da/.a.md.swp",
  "da/.drafts/a.md",
  "node_modules/a/b.md",
  "da/node_modules/b.md",
];
const kept = ["da/a.md", "da/a.b.md", "site.yml", "da/node_modules.md", "da/my_node_modules/a.md"];

test("names that start with a dot and what npm installs are passed over", () => {
  for (const file of passedOver) assert.equal(isPassedOver(file), true, file);
  for (const file of kept) assert.equal(isPassedOver(file), false, file);
});
