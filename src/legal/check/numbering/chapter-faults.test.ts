import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clauseLabel } from "../../markdown/clauses/clause-label.ts";
import { siblingHeadings } from "../../markdown/clauses/sibling-headings.ts";
import { reading } from "../../markdown/reading.ts";
import { passages } from "../../markdown/words/passages.ts";
import { chapterFaults } from "./chapter-faults.ts";

/** Each chapter with the numbers of its clauses. */
function faults(chapters: readonly (readonly (string | number)[])[]): string[] {
  const text = chapters
    .map((clauses, i) => [`## Chapter ${i + 1}`, ...clauses.map((n) => `### § ${n}`)].join("\n\n"))
    .join("\n\n");
  const read = reading(text, "en");
  const document = { passages: passages(read.tree, text.split("\n")), lang: "en" };
  return chapterFaults(siblingHeadings(read), document).map(
    ({ heading, expected }) => `${heading.text} for ${clauseLabel(heading.text, expected)}`,
  );
}

const cases: [chapters: string, faults: string[]][] = [
  ["1 2 | 3 | 4 5", []],
  ["1 2 | 1 2 3 | 1", []],
  ["1 2 | 4", ["§ 4 for § 3"]],
  ["1 2 | 3 4 | 4 5", ["§ 4 for § 5"]],
  ["1 2 3 | 2 3", []],
  ["1 2 3 | 1 2 3 | 2", []],
  ["1 2 3 | 1 2 | 1 2 3 | 2", ["§ 2 for § 1"]],
  ["1 2 2a | 2b 3 | 4", []],
  ["4 5 | 8 9", []],
  ["1 | 5 | 9 | 3 | 12", []],
  ["1 2 4 3 | 5", []],
];

for (const [chapters, expected] of cases)
  test(`${chapters} gives ${expected.join() || "nothing"}`, () => {
    assert.deepEqual(faults(chapters.split(" | ").map((each) => each.split(" "))), expected);
  });

const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 });

test("chapters whose clauses go on, or begin anew, are in order", () => {
  fc.assert(
    fc.property(sizes, fc.boolean(), (counts, isAnew) => {
      let last = 0;
      const chapters = counts.map((count) => {
        if (isAnew) last = 0;
        return Array.from({ length: count }, () => ++last);
      });
      assert.deepEqual(faults(chapters), []);
    }),
  );
});

test("a clause that is lost at a border is missed", () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (counts, seed) => {
      const at = 1 + (seed % (counts.length - 1));
      let last = 0;
      const chapters = counts.map((count, i) => {
        if (i === at) last++;
        return Array.from({ length: count }, () => ++last);
      });
      assert.equal(faults(chapters).length, 1);
    }),
  );
});
