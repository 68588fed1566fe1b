import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { visibleText } from "./visible-text.ts";

const hidden: [name: string, text: string, shown: string][] = [
  ["an escape sequence", "\u001b[2Ja", "<U+001B>[2Ja"],
  ["a tab and line ends", "a\tb\r\n\u2028\u0085", "a<U+0009>b<U+000D><U+000A><U+2028><U+0085>"],
  ["a change of direction", "a\u202eb\u2066c", "a<U+202E>b<U+2066>c"],
  ["a space of no width and a byte order mark", "\u200b\ufeff", "<U+200B><U+FEFF>"],
  ["a soft hyphen", "lov\u00adtekst", "lov<U+00AD>tekst"],
  ["half of a character", "\ud83d", "<U+D83D>"],
  ["a tag", "\u{e0041}", "<U+E0041>"],
  ["a filler", "\u3164", "<U+3164>"],
];

for (const [name, text, shown] of hidden)
  test(`shows ${name}`, () => assert.equal(visibleText(text), shown));

const kept = [
  "Dine rettigheder (æøå) – § 3",
  "e\u0301",
  "می‌خواهم",
  "क्‍ष",
  "👩‍👩‍👧 🇩🇰 ❤\ufe0f",
  "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
  "第一条",
  "\u0600١",
];

for (const text of kept) test(`keeps ${text}`, () => assert.equal(visibleText(text), text));

test("nothing that commands a terminal or turns its direction passes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visibleText(text);
      assert.doesNotMatch(shown, /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      assert.equal(visibleText(shown), shown);
    }),
  );
});
