import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fileInGatsby } from "../../markdown/rendered-for-test.ts";
import { splitFrontmatter } from "./split-frontmatter.ts";

const whole: [name: string, text: string, split: ReturnType<typeof splitFrontmatter>][] = [
  [
    "two lines of dashes",
    "---\na: b\n---\nc\n",
    { yaml: "a: b\n", body: "c\n", yamlLine: 2, bodyLine: 4 },
  ],
  [
    "a byte order mark",
    "\ufeff---\na: b\n---\nc",
    { yaml: "a: b\n", body: "c", yamlLine: 2, bodyLine: 4 },
  ],
  ["CRLF", "---\r\na: b\r\n---\r\nc", { yaml: "a: b\r\n", body: "c", yamlLine: 2, bodyLine: 4 }],
  [
    "spaces behind the dashes",
    "--- \na: b\n---\t\nc",
    { yaml: "a: b\n", body: "c", yamlLine: 2, bodyLine: 4 },
  ],
  ["nothing between the dashes", "---\n---\nc", { yaml: "", body: "c", yamlLine: 2, bodyLine: 3 }],
  [
    "nothing behind the dashes",
    "---\na: b\n---",
    { yaml: "a: b\n", body: "", yamlLine: 2, bodyLine: 4 },
  ],
  [
    "a rule in the body",
    "---\na: b\n---\n\n---\n\nc",
    { yaml: "a: b\n", body: "\n---\n\nc", yamlLine: 2, bodyLine: 4 },
  ],
  [
    "a line separator in a value",
    "---\na: b\u2028--- c\n---\nd",
    { yaml: "a: b\u2028--- c\n", body: "d", yamlLine: 2, bodyLine: 4 },
  ],
  [
    "dashes inside a value",
    "---\na: b --- c\n ---\n---\nd",
    { yaml: "a: b --- c\n ---\n", body: "d", yamlLine: 2, bodyLine: 5 },
  ],
];

for (const [name, text, split] of whole) {
  test(`a file is split with ${name}`, () => {
    assert.deepEqual(splitFrontmatter(text), split);
  });
}

const start = "Unexpected start of the file, expected --- and the frontmatter";
const end = "Unexpected end of the file, expected --- after the frontmatter";
const inside = "Unexpected --- inside the frontmatter, expected it alone on the line that ends it";

const refused: [name: string, text: string, line: number, message: string][] = [
  ["no frontmatter", "# A", 1, start],
  ["an empty line before it", "\n---\na: b\n---\n", 1, start],
  ["nothing", "", 1, start],
  ["a program", "---js\n{}\n---\n", 1, "Unexpected frontmatter language js, expected --- alone"],
  ["four dashes", "----\na: b\n----\n", 1, "Unexpected frontmatter language -, expected --- alone"],
  ["no end", "---\na: b\n\nText\n", 1, end],
  ["no second line", "---", 1, end],
  ["an end that says more", "---\na: b\n--- c\n---\nd", 3, inside],
  ["an end of four dashes", "---\na: b\n----\n---\nd", 3, inside],
  [
    "lines that end with CR",
    "---\ra: b\r---\rc",
    1,
    "Unexpected CR alone at the end of a line, expected LF",
  ],
  [
    "a second one",
    "---\na: b\n---\n\n---\ntitle: c\n---\nd",
    5,
    "Unexpected second frontmatter, expected one at the start of the file",
  ],
];

for (const [name, text, line, message] of refused) {
  test(`a file is refused with ${name}`, () => {
    assert.deepEqual(splitFrontmatter(text), { line, message });
  });
}

const pieces = fc.constantFrom(
  ...[
    "---",
    "---",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "# b",
    " ",
    "\t",
    "\u2028",
    "\ufeff",
    "-",
    "js",
    "text",
  ],
);
const file = fc.array(pieces, { maxLength: 14 }).map((all) => `---\n# a\n${all.join("")}`);

test("what is split, Gatsby splits in the same place, and the body starts on its line", () => {
  fc.assert(
    fc.property(file, (text) => {
      const split = splitFrontmatter(text);
      // Lines that are comments alone are YAML for both.
      if ("message" in split) return;
      if (!split.yaml.split("\n").every((line) => /^\s*(?:#.*)?$/.test(line))) return;
      const { body, bodyLine } = split;
      const { content } = fileInGatsby(text);
      assert.ok(
        content.endsWith(body) && content.slice(0, -body.length || undefined).trim() === "",
      );
      const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
      assert.equal(lines.slice(bodyLine - 1).join(""), body);
    }),
    { numRuns: 3000 },
  );
});
