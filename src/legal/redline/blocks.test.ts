import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { words } from "../document/words.ts";
import { markupNoise, randomBody } from "../integrity/random-body-for-test.ts";
import { reading } from "../markdown/reading.ts";
import { plainText } from "../markdown/words/plain-text.ts";
import { type Block, blockText } from "./block.ts";
import { blocks } from "./blocks.ts";
import { readIfPossible } from "./redline-for-test.ts";

const of = (body: string, lang = "en") => blocks(reading(body, lang));
const wordsOf = (all: readonly Block[]) => words(all.map(blockText).join(""));

const plain = { marks: [], quotes: 0, depth: 0 };

const cases: [name: string, body: string, expected: object[]][] = [
  [
    "a heading knows its rank, id and clause number",
    "## 5. Your  rights",
    [{ ...heading("5. Your  rights", 2, "your-rights"), number: "5. " }],
  ],
  [
    "an explicit id is none of the words",
    "# A {#b}",
    [{ ...heading("A", 1, "b"), hasExplicitId: true }],
  ],
  [
    "a heading in a quote begins no clause",
    "> # A",
    [{ ...heading("A", 1, "a"), isTopLevel: false, quotes: 1 }],
  ],
  [
    "items carry their markers as the page counts them",
    "3. a\n1. b\n\n   c\n   - [x] d",
    [
      { kind: "paragraph", text: "a", ...plain, depth: 1, marker: "3." },
      { kind: "paragraph", text: "b", ...plain, depth: 1, marker: "4." },
      { kind: "paragraph", text: "c", ...plain, depth: 1 },
      { kind: "paragraph", text: "d", ...plain, depth: 2, marker: "•", isDone: true },
    ],
  ],
  [
    "a marker stands once where an item begins with a quote",
    "- > a\n\n  b",
    [
      { kind: "paragraph", text: "a", ...plain, quotes: 1, depth: 1, marker: "•" },
      { kind: "paragraph", text: "b", ...plain, depth: 1 },
    ],
  ],
  [
    "links, notes and pictures are marks",
    "[a](/b) c[^1] ![d](e.png) **f**\n\n[^1]: g",
    [
      {
        ...plain,
        kind: "paragraph",
        text: "a c  f",
        marks: [
          { kind: "link", value: "/b", from: 0, to: 1 },
          { kind: "footnote", value: "1", from: 3, to: 3 },
          { kind: "picture", value: "e.png", from: 4, to: 4 },
          { kind: "alt", value: "d", from: 4, to: 4 },
          { kind: "strong", from: 5, to: 6 },
        ],
      },
      { kind: "paragraph", text: "g", ...plain, note: 1, marker: "1." },
    ],
  ],
  [
    "raw HTML has marks too, whether it closes or not",
    '<a href="/b">c</a> 10<sup>2',
    [
      {
        ...plain,
        kind: "paragraph",
        text: "c 102",
        marks: [
          { kind: "link", value: "/b", from: 0, to: 1 },
          { kind: "sup", from: 4, to: 5 },
        ],
      },
    ],
  ],
  [
    "cells of raw tables are parted",
    "<table><tr><td>a</td><td>b</td></tr></table>",
    [
      {
        kind: "html",
        text: "a\n\nb",
        ...plain,
        marks: [
          { kind: "break", value: "paragraph", from: 0, to: 0 },
          { kind: "break", value: "row", from: 0, to: 0 },
          { kind: "break", value: "cell", from: 0, to: 0 },
          { kind: "layout", value: "table, cell 1", from: 0, to: 1 },
          { kind: "break", value: "paragraph", from: 2, to: 2 },
          { kind: "break", value: "cell", from: 3, to: 3 },
          { kind: "layout", value: "table, cell 2", from: 3, to: 4 },
          ...Array.from({ length: 3 }, () => ({
            kind: "break",
            value: "paragraph",
            from: 4,
            to: 4,
          })),
        ],
      },
    ],
  ],
  [
    "a table has rows as long as they were written",
    "| a | b |\n|---|---|\n| c |",
    [
      {
        kind: "table",
        quotes: 0,
        depth: 0,
        rows: [[cell("a"), cell("b")], [cell("c")]],
        sides: [undefined, undefined],
      },
    ],
  ],
  [
    "a line that ends between Chinese characters is folded",
    "隐私\n政策",
    [{ kind: "paragraph", text: "隐私政策", ...plain }],
  ],
  [
    "comments, fences of contents and definitions are no blocks, rules and pictures are",
    "<!-- a -->\n\n```toc\n```\n\n[b]: /c\n\n***\n\n![d](e.png)",
    [
      { kind: "rule", text: "", ...plain },
      {
        ...plain,
        kind: "paragraph",
        text: "",
        marks: [
          { kind: "picture", value: "e.png", from: 0, to: 0 },
          { kind: "alt", value: "d", from: 0, to: 0 },
        ],
      },
    ],
  ],
];

function heading(text: string, rank: number, id: string) {
  const own = { rank, id, hasExplicitId: false, isTopLevel: true, number: "" };
  return { kind: "heading", text, ...plain, ...own };
}

function cell(text: string) {
  return { text, marks: [] };
}

for (const [name, body, expected] of cases) {
  test(name, () => {
    assert.deepEqual(of(body), expected);
  });
}

for (const folder of ["tests/fixtures/site", "content"]) {
  const root = new URL(`../../../${folder}/`, import.meta.url);
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".md")) continue;
    test(`the blocks have all words: ${folder}/${file}`, () => {
      const read = reading(readFileSync(new URL(file, root), "utf8"), file.split(sep, 1)[0] ?? "");
      assert.equal(wordsOf(blocks(read)), words(plainText(read.tree)));
    });
  }
}

test("the blocks of any text have all its words in their order", () => {
  fc.assert(
    fc.property(fc.oneof(randomBody, markupNoise), (body) => {
      const read = readIfPossible(body, "da");
      if (read) assert.equal(wordsOf(blocks(read)), words(plainText(read.tree)));
    }),
    { numRuns: 500 },
  );
});
