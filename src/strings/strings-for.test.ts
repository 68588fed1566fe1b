import assert from "node:assert/strict";
import { test } from "node:test";
import { allStrings } from "./all-strings.ts";
import { isFallback, stringsFor } from "./strings-for.ts";

const lookups: [lang: string, expected: string][] = [
  // The tag itself, in any case
  ["da", "da"],
  ["pt-BR", "pt-BR"],
  ["PT-br", "pt-BR"],
  ["zh-hans", "zh-Hans"],
  ["EN", "en"],
  // Truncated from the end
  ["de-AT", "de"],
  ["de-Latn-AT-1996", "de"],
  ["pt-AO", "pt"],
  ["pt-BR-abl1943", "pt-BR"],
  ["en-GB", "en"],
  ["en-GB-oxendict", "en"],
  ["da-x-plain", "da"],
  ["da-u-nu-latn-x-a-b", "da"],
  // Norwegian
  ["no", "no"],
  ["nb", "no"],
  ["nn", "no"],
  ["nb-NO", "no"],
  ["nn-Latn-NO", "no"],
  // Chinese: the script decides, else the region tells it
  ["zh", "zh"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-MO", "zh-Hant"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-MY", "zh"],
  ["zh-Hant-TW", "zh-Hant"],
  ["zh-Hant-HK", "zh-Hant"],
  ["zh-Hant-CN", "zh-Hant"],
  ["zh-Hans-HK", "zh-Hans"],
  ["zh-Latn-TW", "zh"],
  ["zh-cmn-Hant-TW", "zh-Hant"],
  ["zh-yue-HK", "zh-Hant"],
  ["zh-TW-u-ca-roc", "zh-Hant"],
  ["zh-x-TW", "zh"],
  ["zh-u-rg-twzzzz", "zh"],
  // Retired codes
  ["iw", "he"],
  ["iw-IL", "he"],
  ["in", "id"],
  ["in-ID", "id"],
  // Nothing found
  ["xx", "en"],
  ["xx-DA", "en"],
  ["tlh", "en"],
  ["", "en"],
  ["-", "en"],
  ["-da", "en"],
  ["*", "en"],
  ["i", "en"],
  ["i-klingon", "en"],
  ["x-y", "en"],
  ["x-da", "en"],
  ["danish", "en"],
  ["pt_BR", "en"],
  [" da", "en"],
  ["constructor", "en"],
  ["__proto__", "en"],
];

for (const [lang, expected] of lookups) {
  test(`finds ${expected} for "${lang}"`, () => {
    const { tag, strings } = stringsFor(lang);
    assert.equal(tag, expected);
    assert.equal(strings, allStrings[tag]);
  });
}

test("finds every language under its own tag", () => {
  for (const tag of Object.keys(allStrings)) assert.equal(stringsFor(tag).tag, tag);
});

test("answers a very long tag", () => {
  assert.equal(stringsFor(`da${"-a".repeat(1000)}`).tag, "da");
  assert.equal(stringsFor(`zh${"-tw".repeat(1000)}`).tag, "zh-Hant");
});

const fallbacks: [lang: string, expected: boolean][] = [
  ["en", false],
  ["EN", false],
  ["en-GB", false],
  ["en-x-plain", false],
  ["da", false],
  ["nb", false],
  ["zh-TW", false],
  ["tlh", true],
  ["xx-GB", true],
  ["x-en", true],
  ["", true],
];

for (const [lang, expected] of fallbacks) {
  test(`"${lang}" ${expected ? "falls back to English" : "has its own texts"}`, () => {
    assert.equal(isFallback(lang), expected);
  });
}
