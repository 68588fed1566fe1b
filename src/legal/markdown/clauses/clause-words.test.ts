import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { splitFrontmatter } from "../../document/fields/split-frontmatter.ts";
import { words } from "../../document/words.ts";
import { parse } from "../parsing/parse.ts";
import { plainText } from "../words/plain-text.ts";
import { clauseWords } from "./clause-words.ts";

const whole = (body: string) => words(plainText(parse(body)));

const checkout = join(import.meta.dirname, "../../../..");
const bodies = ["content", "tests/fixtures/site"]
  .flatMap((folder) => {
    const names = readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" });
    return names.map((name) => join(checkout, folder, name));
  })
  .filter((file) => file.endsWith(".md"))
  .map((file) => splitFrontmatter(readFileSync(file, "utf8")))
  .flatMap((split) => ("body" in split ? [split.body] : []));

test("the words of real texts are those of their clauses", () => {
  const wordsOf = clauseWords();
  let count = 0;
  for (const body of bodies) {
    const found = wordsOf(body);
    if (found === undefined) continue;
    assert.equal(found, whole(body));
    count++;
  }
  assert.ok(count > 0);
});

test("a heading right below a table is a row of the table", () => {
  for (const body of ["a|b\n---|---\n# c", "a|b\n---|---\nc\n# d #\n# e", "> a\n# b\n\n# c"])
    assert.equal(clauseWords()(body), whole(body), body);
});

test("what reaches over clauses is left to others", () => {
  const wordsOf = clauseWords();
  for (const body of [
    "<details>\n\n## A\n\n</details>",
    "```\n## A\n```",
    "~~~\n## A\n~~~",
    "[a][b]\n\n## A\n\n> [b]: /x",
    "A[^1]\n\n## B\n\n[^1]: C",
    "A^[B]",
    "<!-- a\n\n## B\n-->",
    "<?a\n\n## B\n?>",
    `${">".repeat(200)} a`,
  ])
    assert.equal(wordsOf(body), undefined, body);
  assert.equal(
    wordsOf("# A\n\n```toc\n\n```\n\n## B <a@example.com> <https://example.com>\n\n1 < 2"),
    "ABa@example.comhttps://example.com1<2",
  );
});

const line = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      "# A",
      "## B {#b}",
      "#c",
      "    ## d",
      " ## e",
      "- f",
      "  g",
      "> h",
      "1. i",
      "***",
      "---",
    ],
    ...[
      "| a | b |",
      "|---|---|",
      "*j",
      "k*",
      "**l** `m`",
      "`n",
      "o`",
      "[p](q",
      ")",
      "![r](s)",
      "==",
    ],
    ...[
      "\t# t",
      "# u #",
      "\\# v",
      "w\\",
      "x  ",
      "www.example.com",
      "a@b.cd",
      "- [ ] y",
      "\uFEFF# z",
    ],
    ...[
      "[a",
      "a]",
      "######",
      "####### b",
      "<c@d.ef>",
      "&amp; &lt;b>",
      "*",
      "+",
      "10) x",
      "~~a~~ b~~",
    ],
  ),
  fc.string(),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r")))
  .map((lines) => lines.flat().join(""));

test("the words of any text are those of its clauses, or it is left to others", () => {
  const wordsOf = clauseWords();
  fc.assert(
    fc.property(text, (body) => {
      const found = wordsOf(body);
      if (found !== undefined) assert.equal(found, whole(body));
    }),
    { numRuns: 2000 },
  );
});
