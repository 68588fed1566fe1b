import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkFile } from "../check/check-file.ts";
import { documentKinds } from "../document/fields/frontmatter-schema.ts";
import { titleHeading } from "../markdown/headings/title-heading.ts";
import { reading } from "../markdown/reading.ts";
import { allLanguages } from "../vocabulary/all-languages.ts";
import { newDocument } from "./new-document.ts";
import type { NewFields } from "./new-frontmatter.ts";
import { kindOutline, marker } from "./outline.ts";
import { translationOutline } from "./translation-outline.ts";

const fields = (lang: string): NewFields => ({
  id: "terms",
  title: "Vilkår *A*",
  description: marker,
  templateKey: "about",
  lang,
  date: "2025-11-05",
  path: `/${lang}/legal/terms`,
});

test("a new work has its title, its contents and one clause", () => {
  const text = newDocument(fields("da"), kindOutline("other", "da"));
  assert.equal(
    text.slice(text.indexOf("---\n\n") + 5),
    "# Vilkår \\*A\\*\n\n```toc\n```\n\n## 1. [TODO]\n\n[TODO]\n",
  );
});

test("a translation has the headings of its original, with a marker below each", () => {
  const body = "# Terms {#terms}\n\nHello\n\n## 1. Scope {#scope}\n\n### 1.1 Who\n\ntext\n";
  const text = newDocument(fields("da"), translationOutline(reading(body, "en")));
  assert.equal(
    text.slice(text.indexOf("---\n\n") + 5),
    "# Vilkår \\*A\\* {#terms}\n\n[TODO]\n\n```toc\n```\n\n" +
      "## 1. Scope {#scope}\n\n[TODO]\n\n### 1.1 Who\n\n[TODO]\n",
  );
});

const languages = [...Object.keys(allLanguages), "en-GB", "xx"];

for (const lang of languages)
  test(`the check has no error in a new document in ${lang}, and sees every marker`, () => {
    for (const kind of documentKinds) {
      const text = newDocument(fields(lang), kindOutline(kind, lang));
      const file = `${lang}/legal/terms.md`;
      const { facts, diagnostics } = checkFile({ file, bytes: new TextEncoder().encode(text) });
      assert.ok(facts);
      assert.deepEqual(
        diagnostics.filter(({ severity }) => severity === "error"),
        [],
      );
      const lines = text.split("\n").flatMap((line, i) => (line.includes(marker) ? [i + 1] : []));
      const seen = diagnostics.filter(({ rule }) => rule === "placeholder");
      assert.deepEqual(
        seen.map(({ line }) => line).sort((a, b) => a - b),
        lines,
      );
    }
  });

test("privacy policies have clauses where we know them", () => {
  const count = (lang: string) => kindOutline("privacy-policy", lang).headings.length;
  assert.equal(count("da"), count("en-GB"));
  assert.ok(count("da") > 5);
  assert.equal(count("th"), 1);
  assert.equal(count("constructor"), 1);
});

const block = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.string({ unit: "grapheme", maxLength: 12 }))
    .map(([rank, text]) => `${"#".repeat(rank)} ${text}`),
  fc.constantFrom(
    "text",
    "- a",
    "> ## b",
    "```toc\n```",
    "## 1. Scope {#scope}",
    "# T",
    "Title\n===",
    "5. Nov\n---",
  ),
  fc.constantFrom(
    "## [a](b.md) *c* `d` ![e](f.png)",
    "## a[^1]",
    "[^1]: n",
    "<!-- c -->",
    "## x {#Y}",
    "[a]: b.md",
  ),
);

test("the headings of a translation are those of its original, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const original = reading(`${blocks.join("\n\n")}\n`, "en");
      const outline = translationOutline(original);
      const text = newDocument(fields("da"), outline);
      const { facts, diagnostics } = checkFile({
        file: "da/a.md",
        bytes: new TextEncoder().encode(text),
      });
      assert.deepEqual(
        diagnostics.filter(({ severity }) => severity === "error"),
        [],
      );
      const title = titleHeading(original.tree);
      const expected = original.headings.filter((each) => each.isTopLevel && each.node !== title);
      assert.deepEqual(
        facts?.headings.slice(title ? 1 : 0).map(({ rank, text }) => [rank, text]),
        expected.map(({ node, text }) => [node.depth, text.replace(/\s+/g, " ").trim() || marker]),
      );
    }),
  );
});
