import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { firstDifference } from "./first-difference.ts";

const runs = [
  { text: "En tekst", line: 10 },
  { text: "\n\n", line: 10 },
  { text: "med to", line: 12 },
  { text: " linjer", line: 13 },
];

const cases: [name: string, page: string, line: number, at: string][] = [
  ["a letter in the first line", "Entext", 10, "xt"],
  ["a letter in a later line", "Entekstmedtoliner", 13, "er"],
  ["the first letter of a line", "EntekstMedtolinjer", 12, "Medtolinjer"],
  ["words that are missing at the end", "Entekstmedto", 13, ""],
  ["words that are too many at the end", "Entekstmedtolinjerogmere", 13, "ogmere"],
  ["all words", "", 10, ""],
];

for (const [name, page, line, at] of cases) {
  test(`the first difference is found: ${name}`, () => {
    const found = firstDifference(runs, page);
    assert.equal(found?.line, line);
    assert.ok(found?.page.endsWith(at));
    assert.ok(found?.source.startsWith(found.page.slice(0, found.page.length - at.length)));
  });
}

test("equal words have none, wherever the runs are cut", () => {
  assert.equal(firstDifference(runs, "Entekstmedtolinjer"), undefined);
  assert.equal(firstDifference([], ""), undefined);
});

test("both sides are shown from a little before, and short", () => {
  const text = "a".repeat(100);
  const found = firstDifference([{ text: `${text}b${text}`, line: 3 }], `${text}c${text}`);
  const before = "a".repeat(20);
  assert.deepEqual(found, {
    line: 3,
    source: `${before}b${"a".repeat(39)}`,
    page: `${before}c${"a".repeat(39)}`,
  });
});

test("a difference is found in a line that the source has", () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", " ") }), { minLength: 1 });
  fc.assert(
    fc.property(texts, fc.string({ unit: fc.constantFrom("a", "b") }), (lines, page) => {
      const found = firstDifference(
        lines.map((text, i) => ({ text, line: i + 1 })),
        page,
      );
      const source = lines.join("").replaceAll(" ", "");
      assert.equal(found === undefined, source === page);
      if (found) assert.ok(found.line >= 1 && found.line <= lines.length);
    }),
  );
});
