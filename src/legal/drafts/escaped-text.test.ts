import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { headings } from "../markdown/headings/headings.ts";
import { parse } from "../markdown/parsing/parse.ts";
import { escapedText } from "./escaped-text.ts";

const cases: [text: string, markdown: string][] = [
  ["Vilkår", "Vilkår"],
  ["5.2 Dine rettigheder – (a)", "5.2 Dine rettigheder – (a)"],
  ["§ 3 | Ophør: 50% & mere!", "§ 3 | Ophør: 50% & mere!"],
  ["R&D for Q&A #1", "R&D for Q&A #1"],
  ["  a \n b ", "a b"],
  ["*vigtigt*", "\\*vigtigt\\*"],
  ["[TODO] snake_case _x_", "\\[TODO\\] snake_case \\_x\\_"],
  ["a < b &amp; c", "a \\< b \\&amp; c"],
  ["C #", "C \\#"],
];

for (const [text, markdown] of cases)
  test(`"${text}" is written ${markdown}`, () => assert.equal(escapedText(text), markdown));

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      "*",
      "_",
      "__",
      "`",
      "``",
      "~~",
      "[",
      "]",
      "(a)",
      "^[",
      "[^1]",
      "![",
      "<b>",
      "</b>",
    ),
    fc.constantFrom(
      "<!--",
      "&amp;",
      "&#35;",
      "&",
      "\\",
      "#",
      "##",
      " ",
      "\n",
      "a",
      "1.",
      "- ",
      "> ",
      ":",
      "|",
    ),
    fc.constantFrom(
      " http://a.dk/a_b ",
      " www.a.dk ",
      " a@b.dk ",
      "{#a}",
      "{",
      "}",
      "==",
      "é",
      "第一条",
      "$",
      "'",
      '"',
    ),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  ),
);

test("a heading reads as the words that it was made from", () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 6 }), (parts, rank) => {
      const words = parts.join("").replace(/\s+/g, " ").trim();
      // What looks like an explicit id is one, in any text.
      if (words === "" || /\{#[^{}]*\}$/.test(words)) return;
      const [heading, ...more] = headings(parse(`${"#".repeat(rank)} ${escapedText(words)}\n`));
      assert.deepEqual([heading?.text, heading?.node.depth, more.length], [words, rank, 0]);
    }),
    { numRuns: 3000 },
  );
});
