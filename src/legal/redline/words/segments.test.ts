import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { segments } from "./segments.ts";

const languages = fc.constantFrom(
  "da",
  "en",
  "fi",
  "el",
  "ar",
  "hi",
  "th",
  "zh",
  "ja",
  "ko",
  "km",
  "x!",
);
const granularities = fc.constantFrom("word" as const, "sentence" as const);

/** What segmenters stumble over: marks after signs and spaces, joiners, prepended signs, jamo, flags, Thai and Khmer vowels. */
const nasty = fc.constantFrom(
  ..."a 1 . \r \n \u0301 \u200d ำ ก ่ ຳ क ् ष \u093e \u0600 ᄀ ᅡ ᆨ 가 👨 👩 🏽 🇩 🇰 ❤ \ufe0f か \u3099 ﾞ ក ្ ខ က ္ \u0d4e മ \u00ad 。 私 ق \u064b '".split(
    " ",
  ),
  " ",
  "\ud83d",
);
const nastyText = fc.array(nasty, { maxLength: 12 }).map((all) => all.join(""));

test("segments are the whole text, and none begins inside a grapheme", () => {
  const graphemes = new Intl.Segmenter("und");
  const text = fc.oneof(nastyText, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(text, languages, granularities, (text, lang, granularity) => {
      const starts = new Set([...graphemes.segment(text)].map(({ index }) => index));
      let at = 0;
      for (const segment of segments(text, lang, granularity)) {
        assert.ok(starts.has(at), JSON.stringify(segment));
        at += segment.text.length;
      }
      assert.equal(at, text.length);
    }),
    { numRuns: 2000 },
  );
});

test("the words of Latin text are those of the Unicode standard", () => {
  const sign = fc.constantFrom(
    ..."aZæßªµ·09.,;:'’‘-–—“”„«»\" \n\t\r()§€/@%&*+=\u00a0…•!?ŋɏ©®×™_^`",
  );
  const text = fc.array(sign, { maxLength: 14 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom("da", "en", "fi", "el", "th"), (text, lang) => {
      const expected = [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)];
      assert.deepEqual(
        segments(text, lang, "word"),
        expected.map(({ segment, isWordLike }) => ({ text: segment, isWord: isWordLike })),
      );
    }),
    { numRuns: 3000 },
  );
});

for (const [name, text] of [
  ["a word", "a".repeat(100_000)],
  ["spaces", " ".repeat(100_000)],
  ["marks", `a${"\u0301".repeat(100_000)}`],
  ["Chinese", "个人信息保护政策".repeat(12_500)],
  ["Thai", "นโยบายความเป็นส่วนตัว".repeat(5_000)],
  ["Arabic words", "البيانات الشخصية ".repeat(6_000)],
  ["sentences", "Vi gemmer det. ".repeat(7_000)],
] as const) {
  test(`a long text takes its time in proportion: ${name}`, () => {
    for (const granularity of ["word", "sentence"] as const) {
      const start = process.cpuUsage();
      const all = segments(text, "th", granularity);
      assert.equal(all.map((segment) => segment.text).join(""), text);
      const { user } = process.cpuUsage(start);
      assert.ok(user < 3e6, `${user / 1e6} s for each ${granularity}`);
    }
  });
}
