import assert from "node:assert/strict";
import { test } from "node:test";
import { deepNesting } from "./deep-nesting.ts";
import { frontmatterSchema } from "./frontmatter-schema.ts";
import { yamlFields } from "./yaml-fields.ts";

const deep: [what: string, yaml: string, at: string][] = [
  ["lists in lists", `title: a\ntags: ${"[".repeat(100_000)}`, "3:57"],
  ["maps in maps", `title: a\ntags: ${"{a: ".repeat(100_000)}`, "3:207"],
  ["lists that are closed again", `title: a\ntags: ${"[".repeat(51)}${"]".repeat(51)}`, "3:57"],
  ["items in items", `title: a\ntags:\n  ${"- ".repeat(100_000)}`, "4:1"],
  ["fields in fields on a line", `title: a\ntags: [${"a: ".repeat(100_000)}]`, "3:1"],
  [
    "fields in fields",
    Array.from({ length: 300 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    "202:1",
  ],
];

for (const [what, yaml, at] of deep) {
  test(`${what} without end are named once, where they are too deep`, () => {
    const source = { file: "da/a.md", yaml, line: 2, rule: "frontmatter" };
    const { fields, diagnostics } = yamlFields(source, frontmatterSchema);
    assert.equal(fields, undefined);
    assert.deepEqual(
      diagnostics.map(({ line, column, message }) => `${line}:${column}: ${message}`),
      [`${at}: Unexpected YAML 50 levels deep, expected a map of fields`],
    );
  });
}

const shallow: [what: string, yaml: string][] = [
  ["an ordinary map", "a:\n  b:\n    - c\n"],
  ["many lists beside each other", "a: [b]\n".repeat(500)],
  ["many items", "- a\n".repeat(500)],
  ["fifty levels", `a: ${"[".repeat(50)}${"]".repeat(50)}`],
  ["brackets in a text", `a: "${"[b] {c}".repeat(500)}"`],
  ["colons in a text", `a: "${"b: c:d ".repeat(150)}"`],
  ["a rule in a text", `a: |\n  ${"-".repeat(200)}\n`],
];

for (const [what, yaml] of shallow)
  test(`${what} is not deep`, () => assert.equal(deepNesting(yaml), undefined));
