import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { reading } from "../../markdown/reading.ts";
import { countedHeadings } from "./counted-headings.ts";

const counted = (text: string, lang = "en") =>
  countedHeadings(reading(text, lang).headings).map(({ number }) => number?.text ?? "");

const cases: [name: string, headings: string[], numbers: string[]][] = [
  ["three in a row count", ["1 Scope", "2 Fees", "3 Term"], ["1", "2", "3"]],
  ["a bar may stand behind the number", ["1 | A", "2 | B", "3 – C"], ["1", "2", "3"]],
  ["behind a row a gap counts", ["1 Scope", "2 Fees", "3 Term", "5 Law"], ["1", "2", "3", "5"]],
  ["before a row a gap counts", ["1 A", "3 B", "4 C", "5 D"], ["1", "3", "4", "5"]],
  ["two are no row", ["1 Scope", "2 Fees", "4 Term"], ["", "", ""]],
  ["a row that begins in its midst is of another text", ["4 A", "5 B", "6 C"], ["", "", ""]],
  ["one unit is counted, not clauses", ["1 Month", "2 Months", "3 Months"], ["", "", ""]],
  ["small letters are quantities", ["1 user", "2 users", "3 admins"], ["", "", ""]],
  [
    "what is far off, and what has its own number, stays",
    ["1 A", "2 B", "3 C", "30 Day Guarantee", "4. D"],
    ["1", "2", "3", "", "4."],
  ],
  ["digits of any script count", ["١ أ", "٢ ب", "٣ ج"], ["١", "٢", "٣"]],
];

for (const [name, headings, numbers] of cases)
  test(name, () => {
    assert.deepEqual(counted(headings.map((each) => `## ${each}`).join("\n\n")), numbers);
  });

test("each rank counts for itself", () => {
  assert.deepEqual(counted("## 1 A\n\n### 1 B\n\n## 2 C\n\n### 2 D\n\n## 3 E"), [
    ...["1", "", "2", "", "3"],
  ]);
});

test("no heading loses what it says, and ids stay as they are", () => {
  const heading = fc.constantFrom("1 A", "2 B", "3 C", "5 D", "A", "2. B", "2026 A", "1 a", "");
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
      const { headings: read } = reading(headings.map((each) => `## ${each}`).join("\n\n"), "en");
      const found = countedHeadings(read);
      assert.deepEqual(
        found.map(({ text }) => text),
        read.map(({ text }) => text),
      );
      for (const { text, number } of found)
        assert.ok(!number || (text.startsWith(number.text) && text.endsWith(number.rest)));
    }),
  );
});
