import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { changedLines } from "./changed-lines.ts";

test("tells each line that changes, before and after", () => {
  const text = "et\n1.to\n\u200Btre\n";
  const edits = [
    { start: 8, end: 9, text: "" },
    { start: 5, end: 5, text: " " },
  ];
  assert.deepEqual(changedLines(text, edits), [
    { line: 2, before: "1.to", after: "1. to" },
    { line: 3, before: "\u200Btre", after: "tre" },
  ]);
});

test("several edits of a line are one change", () => {
  const edits = [
    { start: 0, end: 1, text: "A" },
    { start: 2, end: 3, text: "C" },
  ];
  assert.deepEqual(changedLines("abc\n", edits), [{ line: 1, before: "abc", after: "AbC" }]);
});

test("a changed line end leaves the words alone", () => {
  const edits = [
    { start: 2, end: 4, text: "\n" },
    { start: 6, end: 8, text: "\n" },
  ];
  assert.deepEqual(changedLines("ét\r\nto\r\n", edits), [
    { line: 1, before: "ét", after: "ét" },
    { line: 2, before: "to", after: "to" },
  ]);
});

test("removing one character of a line changes that line alone, in any script", () => {
  const line = fc.constantFrom("æøå", "شروط", "शर्तें", "ข้อ", "条款", "🙂", "");
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.nat(), (lines, seed) => {
      const at = seed % lines.length;
      const text = lines.map((each) => `${each}x`).join("\n");
      const start =
        lines.slice(0, at).reduce((sum, each) => sum + each.length + 2, 0) +
        (lines[at]?.length ?? 0);
      assert.deepEqual(changedLines(text, [{ start, end: start + 1, text: "" }]), [
        { line: at + 1, before: `${lines[at]}x`, after: lines[at] },
      ]);
    }),
  );
});
