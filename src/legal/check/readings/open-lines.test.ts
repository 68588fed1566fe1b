import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextBlock } from "../../document/blocks/text-block.ts";
import { isTold, openLines } from "./open-lines.ts";
import { readingDifferences } from "./reading-differences.ts";

const block = (place: string, text: string, line: number, lastLine = line): TextBlock => ({
  place,
  text,
  line,
  lastLine,
});

const said = (first: TextBlock[], second: TextBlock[]) => {
  const differences = readingDifferences(first, second);
  const lines = openLines(differences);
  return {
    lines: lines.map(({ own, around, isError }) => [own.line, own.place, around.place, isError]),
    untold: differences.filter((each) => !isTold(each, lines)).length,
  };
};

test("a line below an item is told with both its readings", () => {
  const first = [block("list 1 / item 1", "a", 1), block("", "b", 2)];
  const second = [block("list 1 / item 1", "a b", 1, 2)];
  const expected = { lines: [[2, "", "list 1 / item 1", false]], untold: 0 };
  assert.deepEqual(said(first, second), expected);
  assert.deepEqual(said(second, first), expected);
});

test("a line below a note moves words, one below an item beside it does not", () => {
  const first = [
    block("list 1 / item 1", "a", 1),
    block("", "b", 2),
    block("", "d", 5),
    block("note 1", "c", 4),
  ];
  const second = [block("list 1 / item 1", "a b", 1, 2), block("note 1", "c d", 4, 5)];
  assert.deepEqual(said(first, second), {
    lines: [
      [2, "", "list 1 / item 1", false],
      [5, "", "note 1", true],
    ],
    untold: 0,
  });
});

test("other words are told by no line, also where one is open beside them", () => {
  const first = [block("", "a", 1), block("", "b", 2), block("", "same", 4), block("", "x", 6)];
  const second = [block("", "a b", 1, 2), block("", "same", 4), block("", "y", 6)];
  assert.deepEqual(said(first, second), { lines: [[2, "", "", false]], untold: 1 });
});

test("lines of thousands of items are told in time that can be waited for", () => {
  const items = Array.from({ length: 3000 }, (_, i) => 2 * i + 1);
  const first = items.flatMap((line) => [
    block(`list ${line} / item 1`, "a", line),
    block("", "b", line + 1),
  ]);
  const second = items.map((line) => block(`list ${line} / item 1`, "a b", line, line + 1));
  assert.equal(said(first, second).lines.length, 3000);
});
