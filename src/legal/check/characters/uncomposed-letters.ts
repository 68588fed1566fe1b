import type { TextEdit } from "../../document/diagnostic.ts";
import type { CharacterFinding } from "./character-finding.ts";
import { codePoint } from "./character-name.ts";

/** What may melt into the letter before it: marks, the medial and final letters of Hangul, and a vowel of Kirat Rai, once or twice. */
export const joiningLetters = "\\p{M}\\u1160-\\u11FF\\u{16D67}\\u{16D68}";

/** A letter with all that may melt into it, and what may be one of two codes for the same letter; nothing that other fixes take. */
const cluster = new RegExp(
  `[^${joiningLetters}\\r\\u200B\\uFEFF]?[${joiningLetters}]+|[^\\0-\\x7F]`,
  "gu",
);

/** Letters in another form than Unicode NFC, in which alone a search finds a word and two texts can be compared. */
export function uncomposedLetters(text: string): CharacterFinding[] {
  if (text.normalize("NFC") === text) return [];
  const fix: TextEdit[] = [];
  let message = "";
  for (const { 0: found, index: start } of text.matchAll(cluster)) {
    const composed = found.normalize("NFC");
    if (composed === found) continue;
    if (fix.length === 0)
      message = `the first written ${codes(found)}, expected ${codes(composed)}`;
    fix.push({ start, end: start + found.length, text: composed });
  }
  const [first] = fix;
  if (!first) return [];
  const letters = fix.length === 1 ? "letter" : `${fix.length} letters`;
  return [
    { offset: first.start, message: `Unexpected ${letters} not in Unicode NFC, ${message}`, fix },
  ];
}

/** The codes of the first few characters of a text. */
function codes(text: string): string {
  const all = [...text].map((character) => codePoint(character.codePointAt(0) ?? 0));
  return all.length > 6 ? `${all.slice(0, 5).join(" ")} …` : all.join(" ");
}
