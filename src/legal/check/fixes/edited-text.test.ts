import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { editedText } from "./edited-text.ts";

const cases = [
  { name: "nothing to do", edits: [], expected: "abcdef" },
  {
    name: "edits in any order",
    edits: [
      { start: 4, end: 6, text: "" },
      { start: 0, end: 1, text: "AA" },
    ],
    expected: "AAbcd",
  },
  {
    name: "edits that touch",
    edits: [
      { start: 0, end: 2, text: "1" },
      { start: 2, end: 4, text: "2" },
    ],
    expected: "12ef",
  },
  {
    name: "one edit said twice",
    edits: [
      { start: 1, end: 1, text: " " },
      { start: 1, end: 1, text: " " },
    ],
    expected: "a bcdef",
  },
  {
    name: "an insertion before what is replaced",
    edits: [
      { start: 1, end: 2, text: "B" },
      { start: 1, end: 1, text: "-" },
    ],
    expected: "a-Bcdef",
  },
  {
    name: "an insertion behind what is replaced",
    edits: [
      { start: 0, end: 1, text: "A" },
      { start: 1, end: 1, text: "-" },
    ],
    expected: "A-bcdef",
  },
  {
    name: "an edit that overlaps an earlier one gives way",
    edits: [
      { start: 0, end: 3, text: "x" },
      { start: 2, end: 4, text: "y" },
      { start: 5, end: 6, text: "z" },
    ],
    expected: "xdez",
  },
];

for (const { name, edits, expected } of cases)
  test(name, () => assert.equal(editedText("abcdef", edits), expected));

/** A text in pieces, each with what shall stand for it; undefined where it stays. */
const pieces = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.option(fc.string())));

test("every range gives way to its own text, whatever the order of the edits", () => {
  fc.assert(
    fc.property(pieces, fc.infiniteStream(fc.nat()), (pairs, order) => {
      let at = 0;
      const edits = pairs.flatMap(([before, after]) => {
        const start = at;
        at += before.length;
        return after === null ? [] : [{ start, end: at, text: after }];
      });
      const shuffled = edits
        .map((edit) => ({ edit, key: order.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ edit }) => edit);
      const text = pairs.map(([before]) => before).join("");
      const expected = pairs.map(([before, after]) => after ?? before).join("");
      assert.equal(editedText(text, [...shuffled, ...edits]), expected);
    }),
  );
});
