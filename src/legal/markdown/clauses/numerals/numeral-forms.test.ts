import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type NumeralFormName, numeralForms } from "./numeral-forms.ts";

const numerals: [form: NumeralFormName, numeral: string, value: number][] = [
  ["decimal", "12", 12],
  ["decimal", "٥", 5],
  ["decimal", "१२", 12],
  ["decimal", "๑๐", 10],
  ["decimal", "１５", 15],
  ["decimal", "𝟗", 9],
  ["decimal", "01", 1],
  ["upper-roman", "XLIX", 49],
  ["lower-roman", "iv", 4],
  ["upper-letter", "C", 3],
  ["lower-letter", "z", 26],
  ["han", "十", 10],
  ["han", "十二", 12],
  ["han", "二十", 20],
  ["han", "百二十", 120],
  ["han", "一百二十", 120],
  ["han", "一百零五", 105],
  ["han", "百五", 105],
  ["han", "一〇五", 105],
  ["han", "两百", 200],
  ["ordinal-word", "cuarta", 4],
  ["ordinal-word", "SEPTIMA", 7],
  ["ordinal-word", "Décima primeira", 11],
  ["ordinal-word", "الرابعة", 4],
  ["ordinal-word", "الاولى", 1],
];

for (const [form, numeral, value] of numerals)
  test(`${numeral} is ${value}`, () => {
    assert.equal(numeralForms[form].value(numeral), value);
    assert.equal(numeralForms[form].value(`${numeral}!`), undefined);
  });

const none: [form: NumeralFormName, ...numerals: string[]][] = [
  ["decimal", "", "-1", "1.5", "五", "1 2"],
  ["upper-roman", "", "IIII", "VX", "IC", "iv", "Ⅳ"],
  ["lower-roman", "", "iiii", "IV", "ı"],
  ["upper-letter", "", "AA", "a", "Å", "А"],
  ["lower-letter", "", "aa", "A", "å"],
  ["han", "", "十百", "五六十", "万", "3", "十十"],
  ["ordinal-word", "", "cuart", "cuarta parte", "four", "4"],
];

for (const [form, ...texts] of none)
  for (const text of texts)
    test(`"${text}" is no ${form} numeral`, () => {
      assert.equal(numeralForms[form].value(text), undefined);
    });

const written: [form: NumeralFormName, value: number, like: string, numeral: string | undefined][] =
  [
    ["decimal", 7, "8", "7"],
    ["decimal", 7, "٨", "٧"],
    ["decimal", 10, "०९", "१०"],
    ["decimal", 3, "04", "03"],
    ["upper-roman", 4, "VI", "IV"],
    ["lower-letter", 27, "z", undefined],
    ["han", 10, "九", "十"],
    ["han", 11, "九", "十一"],
    ["han", 105, "一百", "一百零五"],
    ["han", 1010, "一百", "一千零一十"],
    ["han", 110, "一百", "一百一十"],
    ["han", 110, "百五", "百十"],
    ["han", 105, "一〇四", "一〇五"],
    ["ordinal-word", 3, "PRIMERA", "TERCERA"],
    ["ordinal-word", 13, "decimosegunda", undefined],
    ["ordinal-word", 3, "Segunda", undefined],
    ["ordinal-word", 4, "sexta", undefined],
    ["ordinal-word", 5, "الرابعة", "الخامسة"],
  ];

for (const [form, value, like, numeral] of written)
  test(`${value} beside ${like} is ${numeral}`, () => {
    assert.equal(numeralForms[form].numeral(value, like), numeral);
  });

const likes: Readonly<Record<NumeralFormName, readonly string[]>> = {
  decimal: ["1", "٢", "३", "๔", "５", "𝟗", "007"],
  "upper-roman": ["I"],
  "lower-roman": ["i"],
  "upper-letter": ["A"],
  "lower-letter": ["a"],
  han: ["一", "一百零五", "百五", "一〇五"],
  "ordinal-word": ["primera", "Primeira", "المادة", "الأولى", "PREMIER"],
};

for (const form of Object.keys(numeralForms) as NumeralFormName[])
  test(`what is written in ${form} is read as it was meant`, () => {
    const like = fc.constantFrom(...likes[form]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), like, (value, model) => {
        const numeral = numeralForms[form].numeral(value, model);
        if (numeral !== undefined) assert.equal(numeralForms[form].value(numeral), value);
        else assert.match(form, /letter|roman|word/);
      }),
      { numRuns: 2000 },
    );
  });
