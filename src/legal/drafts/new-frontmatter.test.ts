import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { frontmatter } from "../document/fields/frontmatter.ts";
import { splitFrontmatter } from "../document/fields/split-frontmatter.ts";
import { fileInGatsby } from "../markdown/rendered-for-test.ts";
import { type NewFields, newFrontmatter } from "./new-frontmatter.ts";

const fields: NewFields = {
  id: "07",
  title: "Vilkår",
  description: "[TODO]",
  templateKey: "about",
  lang: "no",
  date: "2025-11-05",
  path: "/no/legal/vilkår",
};

test("reads like the frontmatter of the README", () => {
  assert.equal(
    newFrontmatter({ ...fields, kind: "other" }),
    `id: "07"
title: "Vilkår"
description: "[TODO]"
templateKey: about
lang: no
date: 2025-11-05
path: /no/legal/vilkår
kind: other
`,
  );
});

const prose = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "no",
      "~",
      "07",
      "---",
      "a: b",
      "# a",
      '"',
      "'",
      "\\",
      "a\n---\nb",
      "\u2028",
      "\ufeff",
    ),
    fc
      .array(
        fc.constantFrom("\u0085", "\x7f", "\ud800", " ", "\t", "\r", "x", "{{", "&a", "*a", "!b"),
      )
      .map((parts) => parts.join("")),
  )
  .filter((text) => text.trim() !== "");

test("every title, description and id survives, here and in Gatsby", () => {
  fc.assert(
    fc.property(prose, prose, prose, (id, title, description) => {
      const yaml = newFrontmatter({ ...fields, id, title, description });
      const { fields: read, diagnostics } = frontmatter("no/a.md", yaml, 2);
      assert.deepEqual(diagnostics, []);
      const expected = { id: id.trim(), title: title.trim(), description: description.trim() };
      assert.deepEqual({ ...read }, { ...fields, ...expected });
      const file = `---\n${yaml}---\n\nTekst\n`;
      const split = splitFrontmatter(file);
      assert.equal("yaml" in split && split.yaml, yaml);
      assert.equal(fileInGatsby(file).data.title, title);
    }),
    { numRuns: 1000 },
  );
});
