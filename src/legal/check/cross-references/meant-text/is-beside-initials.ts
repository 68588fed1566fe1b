import type { CheckWords } from "../../../vocabulary/language-words.ts";
import { behindParts } from "../clauses/behind-parts.ts";
import type { Surroundings } from "./surroundings.ts";

const initials = String.raw`\p{Lu}[\p{L}-]{0,9}\p{Lu}\p{L}{0,4}`;
const atEnd = new RegExp(`${initials}[’']?s?[\\s,(]{1,3}$`, "u");
const atStart = new RegExp(`^[\\s,(]{1,3}${initials}`, "u");
const anywhere = /(?<![\p{L}\p{Nd}])\p{Lu}{2,6}(?![\p{L}\p{Nd}])/u;

/** "FAR Section 12.2", "§ 5 UStG", "art. 24, comma 1, CTS": a law that no list has. */
export function isBesideInitials(
  { before, behind }: Surroundings,
  word: string,
  words: CheckWords,
): boolean {
  if (atEnd.test(before) || atStart.test(behind)) return true;
  if (atStart.test(` ${behindParts(behind, words)}`)) return true;
  // Where a word is cut short, a law is meant more often than not.
  return word.endsWith(".") && anywhere.test(behind);
}
