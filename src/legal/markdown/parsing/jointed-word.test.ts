import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jointedWord } from "./jointed-word.ts";

const cases: [name: string, text: string, expected: number | undefined][] = [
  ["no word", "", undefined],
  ["a long number", `Nr. ${"5.".repeat(500)}`, undefined],
  ["a longer number", `Nr. ${"5.".repeat(501)}`, 4],
  ["what could become an address", `a ${"a.a".repeat(600)}@`, 2],
  ["a long word without joints", "a".repeat(100_000), undefined],
  ["lines to write on, rules of tables", `|${"-".repeat(5000)}|\n${"_".repeat(5000)}`, undefined],
  ["words with spaces", "a-b ".repeat(10_000), undefined],
  ["words of other scripts", "ข้อมูล".repeat(1000), undefined],
];

for (const [name, text, expected] of cases)
  test(`words of too many parts: ${name}`, () => assert.equal(jointedWord(text), expected));

test("such a word is found wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a ", "-", "b", " æ", "æ")),
      fc.nat(3000),
      (start, gap) => {
        const before = `${start.join("")}${" ".repeat(gap)} `;
        assert.equal(jointedWord(`${before}${"1.".repeat(501)} a`), before.length);
      },
    ),
  );
});
