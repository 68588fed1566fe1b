import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import GithubSlugger from "github-slugger";
import { clauseNumber } from "../clauses/clause-number.ts";
import { headingIds, isId, slug } from "./heading-ids.ts";

const named = (text: string, explicitId?: string, lang = "en") => ({
  text,
  number: clauseNumber(text, lang),
  explicitId,
});

const ids: [lang: string, text: string, id: string][] = [
  // The number is gone
  ["da", "5. Dine rettigheder", "dine-rettigheder"],
  ["da", "§ 3 Formål", "formål"],
  ["en", "Article 5 – Your Rights", "your-rights"],
  ["en", "5.2.1 What we collect", "what-we-collect"],
  ["zh", "第一条 适用范围", "适用范围"],
  ["ar", "المادة 5: حقوقك", "حقوقك"],
  ["th", "ข้อ 5 การใช้งาน", "การใช้งาน"],
  ["hi", "५. आपके अधिकार", "आपके-अधिकार"],
  // It stays where nothing would remain
  ["en", "5.", "5"],
  ["da", "5. 🔒", "5"],
  ["da", "§ 3", "3"],
  ["en", "Section 5", "section-5"],
  ["zh", "第一条", "第一条"],
  // What is no number stays
  ["en", "2024 in review", "2024-in-review"],
  ["da", "3. mand", "3-mand"],
  ["de", "5. November 2025", "5-november-2025"],
  // Capitals, joiners, Unicode forms, spaces, signs
  ["tr", "İZİN", "i̇zi̇n"],
  ["el", "ΟΡΟΣ", "ορος"],
  ["hi", "क्‍षमा", "क्षमा"],
  ["ja", "葛\u{e0100}城 ❤\ufe0f", "葛城"],
  ["fa", "می‌خواهیم", "میخواهیم"],
  ["vi", "Dữ liệu".normalize("NFD"), "dữ-liệu"],
  ["en", "Cookies\u00a0 and\tlocal_storage", "cookies-and-local_storage"],
  ["en", "Terms & Conditions", "terms-conditions"],
  ["en", "-- Rights --", "rights"],
  // Nothing is left of it
  ["en", "🔒 !?", "section-1"],
  ["en", "", "section-1"],
];

for (const [lang, text, id] of ids) {
  test(`the id of "${text}" in ${lang} is ${id}`, () => {
    assert.deepEqual(headingIds([named(text, undefined, lang)]), [id.normalize("NFC")]);
  });
}

const sequences: [name: string, headings: [string, string?][], ids: string[]][] = [
  ["equal headings count from 2", [["A"], ["A"], ["a"]], ["a", "a-2", "a-3"]],
  ["a count steps over an id that is taken", [["A"], ["A 2"], ["A"]], ["a", "a-2", "a-3"]],
  ["equal words under two numbers count too", [["1. Børn"], ["2. Børn"]], ["børn", "børn-2"]],
  [
    "headings without words count on their own",
    [["!"], ["A"], ["?"]],
    ["section-1", "a", "section-2"],
  ],
  ["words that look like section-n keep it", [["Section 1"], ["!"]], ["section-1", "section-1-2"]],
  ["an explicit id stands as it is", [["5. Kontakt", "dpo"]], ["dpo"]],
  ["an explicit id is reserved first", [["Kontakt"], ["Os", "kontakt"]], ["kontakt-2", "kontakt"]],
  ["an explicit id may look counted", [["A"], ["A"], ["B", "a-2"]], ["a", "a-3", "a-2"]],
];

for (const [name, headings, expected] of sequences) {
  test(name, () => {
    assert.deepEqual(headingIds(headings.map(([text, id]) => named(text, id))), expected);
  });
}

test("three thousand equal headings are counted through", () => {
  const found = headingIds(Array(3000).fill(named("4. Definitions")));
  assert.equal(found[0], "definitions");
  assert.equal(found.at(-1), "definitions-3000");
});

const langs = ["da", "en", "de", "tr", "el", "hi", "th", "ar", "he", "zh", "ja", "ko", "xx"];
const words = fc.oneof(
  fc.constantFrom(
    "A",
    "a",
    "A 2",
    "A-2",
    "5. A",
    "§ 3",
    "",
    "!",
    "Section 1",
    "section-1",
    "-",
    "_",
  ),
  fc.constantFrom(
    "ΟΔΟΣ",
    "İ",
    "ǅ",
    "ß",
    "ẞ",
    "ﬁ",
    "क्‍ष",
    "ကျွန်ုပ်",
    "การ",
    "سياسة",
    "𝐀𝐁",
    "👩‍👧",
    "Ⅳ",
    "٣",
    "e\u0301",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const explicitIds = fc.uniqueArray(words.map(slug).filter(isId), { maxLength: 4 });
const headingsOfText = fc
  .tuple(fc.array(words, { maxLength: 12 }), explicitIds, fc.constantFrom(...langs))
  .chain(([texts, own, lang]) => {
    const all = [
      ...texts.map((text) => named(text, undefined, lang)),
      ...own.map((id) => named("A", id, lang)),
    ];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });

test("all ids of any text differ, none is empty, and explicit ones stand", () => {
  fc.assert(
    fc.property(headingsOfText, (headings) => {
      const found = headingIds(headings);
      assert.equal(new Set(found).size, headings.length);
      assert.ok(found.every((id) => id !== ""));
      headings.forEach(({ explicitId }, i) => {
        assert.equal(found[i], explicitId ?? found[i]);
      });
    }),
    { numRuns: 1000 },
  );
});

test("the slugger of the TOC plugin leaves all ids of any text as they are", () => {
  fc.assert(
    fc.property(headingsOfText, (headings) => {
      const found = headingIds(headings);
      const slugger = new GithubSlugger();
      assert.deepEqual(
        found.map((id) => slugger.slug(id)),
        found,
      );
    }),
    { numRuns: 1000 },
  );
});

test("every id holds lower-case letters, marks, decimal digits, - and _ alone, in NFC", () => {
  fc.assert(
    fc.property(words, (text) => {
      const id = slug(text);
      assert.match(id, /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}_-]*$/u);
      assert.equal(id, id.normalize("NFC"));
      assert.equal(slug(id), id);
    }),
    { numRuns: 1000 },
  );
});

for (const [id, expected] of [
  ["kontakt", true],
  ["dine-rettigheder_2", true],
  ["आपके-अधिकार", true],
  ["", false],
  ["Kontakt", false],
  ["kontakt os", false],
  ["-kontakt", false],
  ["fn:1", false],
  ["5.2", false],
  ["क्‍ष", false],
  ["é".normalize("NFD"), false],
] as const) {
  test(`"${id}" can ${expected ? "" : "not "}stand as an explicit id`, () => {
    assert.equal(isId(id), expected);
  });
}
