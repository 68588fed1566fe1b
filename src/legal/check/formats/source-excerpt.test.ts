import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cellWidth } from "./cell-width.ts";
import { sourceExcerpt } from "./source-excerpt.ts";

/** A line and below it a caret, as a terminal shows them. */
function shown(line: string, column: number): string[] {
  const excerpt = sourceExcerpt(line, column);
  return excerpt ? [excerpt.text, `${" ".repeat(excerpt.caret)}^`] : [];
}

const cases: [name: string, line: string, column: number, text: string, caret: string][] = [
  ["a short line", "## 8. Kontakt", 4, "## 8. Kontakt", "   ^"],
  ["the end of a line", "abc", 4, "abc", "   ^"],
  ["what lies behind the end", "abc", 90, "abc", "   ^"],
  ["wide characters", "第一条 范围", 5, "第一条 范围", "       ^"],
  ["marks", "a\u0301b\u0301c", 5, "a\u0301b\u0301c", "  ^"],
  ["the middle of a grapheme", "xa\u0301y", 3, "xa\u0301y", " ^"],
  ["the second half of an emoji", "x😀y", 3, "x😀y", " ^"],
  ["tabs", "a\tb", 3, "a    b", "     ^"],
  ["control characters", "\u001b[2J\u202eb", 6, "<U+001B>[2J<U+202E>b", "                   ^"],
  ["a heap of marks", `a${"\u0301".repeat(500)}b`, 502, "a…b", "  ^"],
];

for (const [name, line, column, text, caret] of cases)
  test(`the caret stands right: ${name}`, () =>
    assert.deepEqual(shown(line, column), [text, caret]));

test("a blank line shows nothing", () => {
  for (const line of ["", "  ", "\t"]) assert.equal(sourceExcerpt(line, 1), undefined);
});

describe("a long line", () => {
  const line = "0123456789".repeat(50);

  test("is cut behind when the place is at its start", () => {
    assert.deepEqual(shown(line, 1), [`${line.slice(0, 100)}…`, "^"]);
  });

  test("is cut before when the place is at its end", () => {
    assert.deepEqual(shown(line, 500), [`…${line.slice(400)}`, `${" ".repeat(100)}^`]);
  });

  test("is cut on both sides when the place is in its middle", () => {
    assert.deepEqual(shown(line, 251), [`…${line.slice(210, 310)}…`, `${" ".repeat(41)}^`]);
  });

  test("stays whole where it just fits", () => {
    assert.equal(sourceExcerpt(line.slice(0, 100), 100)?.text, line.slice(0, 100));
  });

  test("costs no more for being two million characters long", () => {
    const endless = "条\u0301".repeat(1_000_000);
    const start = performance.now();
    for (let column = 1; column < 2_000_000; column += 50_000) sourceExcerpt(endless, column);
    assert.ok(performance.now() - start < 1000);
  });
});

/** Texts that keep their width beside others. */
const atom = fc.oneof(
  fc.constantFrom("a", "B", "7", " ", "§", "æ", "Ж", "ش").map((text) => ({ text, width: 1 })),
  fc.constantFrom("e\u0301", "ก", "นั", "क", "بَ").map((text) => ({ text, width: 1 })),
  fc
    .constantFrom("条", "、", "한", "Ｗ", "👩‍👩‍👧", "🇩🇰", "😀", "นำ")
    .map((text) => ({ text, width: 2 })),
  fc.constant({ text: "\t", width: 4 }),
  fc.constantFrom("\u0007", "\u202e", "\u200b", "\ufeff").map((text) => ({ text, width: 8 })),
);

test("the caret stands as many cells from the left as the text before it takes", () => {
  fc.assert(
    fc.property(fc.array(atom, { maxLength: 12 }), fc.array(atom, { maxLength: 12 }), (a, b) => {
      const [before, after] = [a, b].map((atoms) => atoms.map(({ text }) => text).join(""));
      const line = `${before}|${after}`;
      const excerpt = sourceExcerpt(line, (before?.length ?? 0) + 1);
      const width = a.reduce((sum, each) => sum + each.width, 0);
      if (excerpt && !excerpt.text.startsWith("…")) assert.equal(excerpt.caret, width);
    }),
  );
});

const anyLine = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.array(atom, { maxLength: 300 }).map((atoms) => atoms.map(({ text }) => text).join("")),
);

test("any line is cut between graphemes only, around the place, and commands no terminal", () => {
  const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
  fc.assert(
    fc.property(anyLine, fc.integer({ min: 1, max: 320 }), (line, column) => {
      const excerpt = sourceExcerpt(line, column);
      if (!excerpt) return assert.equal(line.trim(), "");
      const { text, caret } = excerpt;
      assert.doesNotMatch(text, /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      assert.ok(cellWidth(text) <= 102, text);
      assert.ok(caret <= cellWidth(text));
      const starts = [...segmenter.segment(text)].map(({ index }) => index);
      const widths = [...starts, text.length].map((start) => cellWidth(text.slice(0, start)));
      assert.ok(widths.includes(caret), `${caret} of ${widths}`);
    }),
    { numRuns: 1000 },
  );
});
