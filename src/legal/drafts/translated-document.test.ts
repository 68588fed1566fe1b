import assert from "node:assert/strict";
import { test } from "node:test";
import { disclosureItems } from "../document/fields/disclosure-items.ts";
import { legalDocument } from "../document/legal-document.ts";
import { reading } from "../markdown/reading.ts";
import { type NewFields, newFrontmatter } from "./new-frontmatter.ts";
import { translatedDocument } from "./translated-document.ts";

const fields: NewFields = {
  id: "privacy",
  title: "Privatliv",
  description: "[TODO]",
  templateKey: "about",
  lang: "da",
  date: "2025-11-05",
  path: "/da/legal/privacy",
};

function parsed(text: string) {
  const { document, diagnostics } = legalDocument("a.md", text);
  assert.deepEqual(diagnostics, []);
  return document ?? assert.fail(text);
}

const body =
  "# Privacy\n\n## Article 1 – Us\n\ntext\n\n> ## Quote\n\n## Rights {#rights}\n\n## Rights\n\ntext\n";
const original = (disclosures: NewFields["disclosures"]) =>
  parsed(
    `---\n${newFrontmatter({ ...fields, lang: "en", path: "/en/a", ...(disclosures && { disclosures }) })}---\n\n${body}`,
  );

test("without disclosures it has the headings alone", () => {
  const { frontmatter, body } = parsed(translatedDocument(fields, original(undefined)));
  assert.deepEqual({ ...frontmatter }, fields);
  assert.equal(
    body,
    "\n# Privatliv\n\n```toc\n```\n\n## Article 1 – Us\n\n[TODO]\n\n## Rights {#rights}\n\n[TODO]\n\n## Rights\n\n[TODO]\n",
  );
});

test("disclosures lead to the same headings under the ids of the translation", () => {
  const all = {
    controller: "us",
    access: "rights",
    erasure: "rights-2",
    source: "privacy",
    dpo: { "n/a": "no" },
  };
  const { frontmatter, body, bodyLine } = parsed(translatedDocument(fields, original(all)));
  // Danish knows no "Article" in a heading, so it stays in the id.
  const expected = { ...all, controller: "article-1-us", source: "privatliv" };
  assert.deepEqual(frontmatter.disclosures, expected);
  const { ids } = reading(body, "da", bodyLine);
  for (const id of Object.values(expected))
    if (typeof id === "string") assert.ok(ids.includes(id), id);
});

test("every item of the law can be carried over", () => {
  const all = Object.fromEntries(disclosureItems.map(({ name }) => [name, "rights"]));
  assert.deepEqual(parsed(translatedDocument(fields, original(all))).frontmatter.disclosures, all);
});
