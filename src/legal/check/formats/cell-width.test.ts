import assert from "node:assert/strict";
import { test } from "node:test";
import { cellWidth } from "./cell-width.ts";

const widths: [name: string, text: string, width: number][] = [
  ["a letter", "a", 1],
  ["a letter with a mark of its own", "e\u0301", 1],
  ["a mark alone", "\u0301", 0],
  ["a Chinese character", "条", 2],
  ["a Hangul syllable", "한", 2],
  ["a Hangul syllable in its parts", "\u1112\u1161\u11ab", 2],
  ["a full-width digit", "５", 2],
  ["a half-width katakana", "ｱ", 1],
  ["a Thai consonant with a mark above it", "นั", 1],
  ["a Thai consonant with a vowel beside it", "นำ", 2],
  ["a Hindi letter with a vowel beside it", "कि", 2],
  ["an Arabic letter with a vowel mark", "بَ", 1],
  ["the joiner that Persian needs", "\u200c", 0],
  ["an emoji", "😀", 2],
  ["a family", "👩‍👩‍👧", 2],
  ["a flag", "🇩🇰", 2],
  ["a sign that is shown as an emoji", "❤\ufe0f", 2],
  ["the same sign as text", "❤", 1],
  ["an ellipsis", "…", 1],
  ["a text", "§ 3. 条 😀!", 11],
  ["nothing", "", 0],
];

for (const [name, text, width] of widths)
  test(`${name} takes ${width}`, () => assert.equal(cellWidth(text), width));
