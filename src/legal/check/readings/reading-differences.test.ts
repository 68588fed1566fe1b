import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextBlock } from "../../document/blocks/text-block.ts";
import { readingDifferences } from "./reading-differences.ts";

const blocks = (...texts: string[]): TextBlock[] =>
  texts.map((text, i) => ({ place: "", text, line: i + 1, lastLine: i + 1 }));

const said = (first: TextBlock[], second: TextBlock[]) =>
  readingDifferences(first, second).map(({ first: a, second: b, hasSameWords }) => [
    a.map(({ text }) => text).join("|"),
    b.map(({ text }) => text).join("|"),
    hasSameWords,
  ]);

test("equal readings differ nowhere", () => {
  assert.deepEqual(said(blocks("a", "b"), blocks("a", "b")), []);
});

test("every part that differs is told, with what each reader sees there", () => {
  assert.deepEqual(said(blocks("a", "b c", "d", "e"), blocks("a", "b", "c", "d", "f")), [
    ["b c", "b|c", true],
    ["e", "f", false],
  ]);
});

test("words that only one reader sees are told", () => {
  assert.deepEqual(said(blocks("a", "b"), blocks("a")), [["b", "", false]]);
  assert.deepEqual(said(blocks("a"), blocks("a", "b")), [["", "b", false]]);
});

test("where a whole text differs, all from the first difference on is one part", () => {
  const many = (of: string) => blocks("a", ...Array.from({ length: 2000 }, (_, i) => `${of}${i}`));
  const [difference, more] = readingDifferences(many("b"), many("c"));
  assert.equal(difference?.first.length, 2000);
  assert.equal(difference?.hasSameWords, false);
  assert.equal(more, undefined);
});
