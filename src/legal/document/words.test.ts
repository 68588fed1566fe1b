import assert from "node:assert/strict";
import { test } from "node:test";
import { words, wordsDigest } from "./words.ts";

test("white space that HTML folds is no word", () => {
  assert.equal(words(" a\tb\nc\r\nd\fe "), "abcde");
});

for (const [name, character] of Object.entries({
  "a no-break space": "\u00a0",
  "a narrow no-break space": "\u202f",
  "an ideographic space": "\u3000",
  "a zero width joiner": "\u200d",
  "a zero width non-joiner": "\u200c",
  "a soft hyphen": "\u00ad",
  "a line separator": "\u2028",
  "a vertical tab": "\v",
})) {
  test(`${name} is a character of the text`, () => {
    assert.equal(words(`a${character}b`), `a${character}b`);
    assert.notEqual(wordsDigest(`a${character}b`), wordsDigest("ab"));
  });
}

test("the digest is SHA-256 of UTF-8 in hex", () => {
  assert.equal(
    wordsDigest(" a b c "),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
