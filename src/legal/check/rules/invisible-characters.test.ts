import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { TextEdit } from "../../document/diagnostic.ts";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { reading } from "../../markdown/reading.ts";
import { checkedDocument } from "../checked-document.ts";
import { editedText } from "../fixes/edited-text.ts";
import type { Details } from "../rule.ts";
import { invisibleCharacters } from "./invisible-characters.ts";

const nothing = reading("", "da");

function findings(text: string, lang: string): (Details & { message: string })[] {
  const found: (Details & { message: string })[] = [];
  const document = checkedDocument(factsForTest(`${lang}/a.md`), { ...nothing, lang }, text);
  invisibleCharacters.check(document, (_at, message, details) =>
    found.push({ message, ...details }),
  );
  return found;
}

const edits = (text: string, lang: string) => findings(text, lang).flatMap(({ fix }) => fix ?? []);
const withoutZeroWidth = (text: string) => text.replace(/[\u200B\uFEFF]/g, "");

/** Letters and marks of many scripts, whole and in parts, and what the rule looks for. */
const pieces = fc.constantFrom(
  ..."aøÅé ñ\u0301\u0327\u0308\u030A\u212B\uF900\u1100\u1161\u11A8가각한中文、ｶﾞกำ\u0E49ນ\u0E31ខ្មែ".normalize(
    "NFD",
  ),
  ..."क़क्षি\u09BE\u09C7ளு\u0BC6\u0BBEعرب\u064Bשׁלום\u05BCאַ\u0344ǖ\u1F71ΐ1.\n",
  "\u200B",
  "\u200B",
  "\uFEFF",
  "\r",
  "\r\n",
  "\u200C",
  "\u200D",
  "\u200F",
  "\u2067",
  "\u2069",
  "👩",
  "\u{16D63}",
  "\u{16D67}",
  "Ã¦",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
  fc.string({ unit: "binary" }).filter((text) => !text.includes("\0")),
);
const languages = fc.constantFrom("da", "th", "ar", "hi");

test("what is fixed is quiet, in Unicode NFC, and says the same", () => {
  fc.assert(
    fc.property(texts, languages, (text, lang) => {
      const fixed = editedText(text, edits(text, lang));
      assert.deepEqual(edits(fixed, lang), []);
      const lines = text.replace(/\r\n?/g, "\n").normalize("NFC");
      assert.equal(withoutZeroWidth(fixed), withoutZeroWidth(lines));
      assert.equal(fixed.normalize("NFC"), fixed);
    }),
    { numRuns: 2000 },
  );
});

test("no two edits of a text overlap", () => {
  fc.assert(
    fc.property(texts, languages, (text, lang) => {
      const sorted = edits(text, lang).sort((a, b) => a.start - b.start);
      const isApart = ({ start }: TextEdit, i: number) => start >= (sorted[i - 1]?.end ?? 0);
      assert.ok(sorted.every(isApart));
    }),
  );
});

test("zero-width spaces stay only where they part words or keep a mark off a letter", () => {
  const cases = [
    { text: "a\u200B\u200Bb", expected: "ab" },
    { text: "\uFEFFa \u200B b\u200B", expected: "a  b" },
    { text: "กา\u200Bรa\u200Bb", expected: "กา\u200Bรab" },
    { text: "e\u200B\u0301\u200B", expected: "e\u200B\u0301" },
    {
      text: "\u200B\u{16D67}\u{16D67}",
      expected: `\u200B${"\u{16D67}\u{16D67}".normalize("NFC")}`,
    },
    { text: "e\u0301\r\r\ne\u0301\r", expected: "é\n\né\n" },
  ];
  for (const { text, expected } of cases)
    assert.equal(editedText(text, edits(text, "da")), expected);
});

test("letters that were read as Windows-1252 are told, and no others", () => {
  const shown = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
  const letter = (byte: number) => shown[byte - 0x80]?.trim() || String.fromCharCode(byte);
  const garble = (text: string) => Array.from(new TextEncoder().encode(text), letter).join("");
  const words = ["sælger", "für", "privé", "“så”", "zostały", "данные", "σας", "البيانات"];
  for (const word of [...words, "个人信息", "ข้อมูล", "डेटा", "個人情報", "개인정보"]) {
    const said = findings(garble(word), "da").map(({ message }) => message);
    assert.ok(
      said.some((message) => message.includes("garbled")),
      `${word} → ${garble(word)}`,
    );
    assert.deepEqual(findings(word, "th"), [], word);
  }
});
