import type { CharacterFinding } from "./character-finding.ts";

/** The bytes 80 to 9F as Windows-1252 shows them. Not every version of Node decodes them so. */
const shown =
  "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";

/** What the second and later bytes of a letter in UTF-8 look like in Windows-1252, or in Latin-1. */
const tail = `[\x80-\xBF${shown}]`;

/** The same without quotation marks, dashes and the like, which may follow a real letter. */
const oddTail = `[\x80-\x9F${shown.replace(/[\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026]/g, "")}]`;

// What stands beside a capital tells "sÃ¦rlig" from the "AMANHÃ…" of a Portuguese heading.
const garbled = new RegExp(
  [
    `[\u00C2\u00C3](?:(?<!\\p{Lu}.)${tail}|${tail}(?=\\p{Ll}))`,
    `[\u00C4\u00C5](?<=\\p{Ll}.)${tail}`,
    `\u00E2${oddTail}${tail}`,
    `(?:[\u00CE\u00CF\u00D0-\u00D1]${tail}){2,}`,
    `(?:[\u00D8-\u00DB]${tail}){2,}`,
    `(?:\u00D7${tail}){3,}`,
    `(?:[\u00E0-\u00EF]${tail}{2}){2,}`,
  ].join("|"),
  "gu",
);

/** Letters that were saved as UTF-8 and read as something else on their way into the file: `Ã¦` for æ, `â€™` for ’. */
export function garbledText(text: string): CharacterFinding[] {
  let first: { offset: number; found: string } | undefined;
  let count = 0;
  for (const { 0: found, index: offset } of text.matchAll(garbled)) {
    first ??= { offset, found };
    count++;
  }
  if (!first) return [];
  const { offset, found } = first;
  const what = count === 1 ? `garbled ${found}` : `${count} garbled letters, the first ${found}`;
  const meant = ungarbled(found) ?? "the letter that was meant";
  const message = `Unexpected ${what}, expected ${meant}`;
  return [{ offset, message, severity: "error" }];
}

/** The letters that were meant, where all of their bytes are there. */
function ungarbled(found: string): string | undefined {
  const byte = (character: string) => {
    const index = shown.indexOf(character);
    return index < 0 ? character.charCodeAt(0) : 0x80 + index;
  };
  const bytes = Uint8Array.from(found, byte);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
