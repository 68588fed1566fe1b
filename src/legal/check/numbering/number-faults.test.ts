import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clauseLabel } from "../../markdown/clauses/clause-label.ts";
import {
  type NumeralFormName,
  numeralForms,
} from "../../markdown/clauses/numerals/numeral-forms.ts";
import { siblingHeadings } from "../../markdown/clauses/sibling-headings.ts";
import { reading } from "../../markdown/reading.ts";
import { numberFaults } from "./number-faults.ts";

function faults(headings: readonly string[], lang = "en") {
  const text = headings.map((heading) => `## ${heading}`).join("\n\n");
  return siblingHeadings(reading(text, lang)).flatMap((siblings) =>
    numberFaults(siblings, lang).map(
      ({ heading, expected }) =>
        `${heading.number?.text} for ${clauseLabel(heading.number?.text ?? "", expected)}`,
    ),
  );
}

/** How a numbering is written, in a language in which such a heading has a number. */
const manners: [form: NumeralFormName, like: string, lang: string, write: (n: string) => string][] =
  [
    ["decimal", "1", "en", (n) => `${n}. Words`],
    ["decimal", "1", "da", (n) => `§ ${n}`],
    ["decimal", "١", "ar", (n) => `${n}. حقوق`],
    ["decimal", "1", "fr", (n) => `Article ${n} – Droits`],
    ["decimal", "1", "en", (n) => `5.${n} Words`],
    ["upper-roman", "I", "en", (n) => `${n}. Words`],
    ["lower-roman", "i", "en", (n) => `(${n}) Words`],
    ["upper-letter", "A", "en", (n) => `Annex ${n}`],
    ["lower-letter", "a", "en", (n) => `${n}) words`],
    ["han", "一", "zh", (n) => `第${n}条 范围`],
    ["han", "一", "zh", (n) => `${n}、范围`],
  ];

const run = fc.record({
  manner: fc.constantFrom(...manners),
  // A single i is taken for the first Roman number, not for the ninth letter.
  from: fc.integer({ min: 1, max: 8 }),
  count: fc.integer({ min: 4, max: 12 }),
});

function numbered([form, like, , write]: (typeof manners)[number], from: number, count: number) {
  return Array.from({ length: count }, (_, i) =>
    write(numeralForms[form].numeral(from + i, like) ?? ""),
  );
}

test("numbers that follow each other are in order, wherever they begin", () => {
  fc.assert(
    fc.property(run, ({ manner, from, count }) => {
      assert.deepEqual(faults(numbered(manner, from, count), manner[2]), []);
    }),
  );
});

test("a clause that is taken out is missed once, at the one behind it", () => {
  fc.assert(
    fc.property(run, fc.nat(), ({ manner, from, count }, seed) => {
      const [form, like] = manner;
      const out = 1 + (seed % (count - 2));
      // Behind a gap too.
      fc.pre(!form.endsWith("letter") || from + out + 1 !== 9);
      const headings = numbered(manner, from, count);
      headings.splice(out, 1);
      const found = faults(headings, manner[2]);
      assert.equal(found.length, 1);
      assert.ok(found[0]?.includes(numeralForms[form].numeral(from + out + 1, like) ?? ""));
    }),
  );
});

const orders: [headings: string, faults: string[]][] = [
  ["1. 2. 3. 5. 4. 6.", ["5. for 4"]],
  ["1. 2. 3. 9. 4. 5.", ["9. for 4"]],
  ["1. 2. 3. 1. 2. 3.", ["1. for 4"]],
  ["1. 2. 2. 3.", ["2. for 3"]],
  ["23. 24. 25. 23. 24. 25. 26.", ["23. for 26"]],
  ["A. B. C. D. E. F. G. H. I. J.", []],
  ["A. C.", ["C. for B"]],
  ["I. III.", ["III. for II"]],
  ["I. II. IV. V. VI.", ["IV. for III"]],
  ["A. I. II. III. IV. V. B. I. II. C. I. II. D.", []],
  ["(h) (i) (j)", []],
  ["(h) (i) (ii) (iii)", []],
  ["1. 1.1 1.2 2. 2.1 2.3 3.", ["2.3 for 2.2"]],
  ["1. 1.1 1.2 2. 1.1 1.2 3.", ["1.1 for 2.1"]],
  ["5.1 5.2 6.1 6.2", []],
  ["5.1 5.2 6.1 5.3", ["5.3 for 6.2"]],
  ["7. 3. 12. 5. 9.", []],
];

for (const [headings, expected] of orders)
  test(`${headings} is ${expected.length === 0 ? "in order" : `out of order: ${expected}`}`, () => {
    const words = headings.split(" ").map((number) => `${number} Words`);
    assert.deepEqual(faults(words), expected);
  });

test("any headings give at most one fault each", () => {
  const heading = fc.constantFrom(
    ..."1. 2. 3. 5.1 5.2 I. V. (i) (c) C. A. §_1 §_2_a Article_1 Words 2_Words 第一条".split(" "),
  );
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 30 }), (headings) => {
      const words = headings.map((each) => `${each.replaceAll("_", " ")} Words`);
      assert.ok(faults(words).length <= words.length / 2 + 1);
    }),
    { numRuns: 1000 },
  );
});
