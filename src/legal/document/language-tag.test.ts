import assert from "node:assert/strict";
import { test } from "node:test";
import { isLanguageTag } from "./language-tag.ts";

const tags =
  "da no nb pt-BR zh-Hant zh-Hant-TW de-AT fil sr-Latn en-001 de-CH-1996 ar-u-nu-latn da-x-easy".split(
    " ",
  );
const others = [
  "",
  "d",
  "dansk",
  "english",
  "pt_BR",
  "da-",
  "-da",
  "da ",
  "da--DK",
  "x-easy",
  "i-klingon",
  "danish-DK",
  "dä",
  "*",
  "da\n",
];

for (const tag of tags) {
  test(`${tag} is a language tag`, () => {
    assert.ok(isLanguageTag(tag));
  });
}

for (const text of others) {
  test(`${JSON.stringify(text)} is no language tag`, () => {
    assert.ok(!isLanguageTag(text));
  });
}
