import type { CheckWords } from "../../languages/language-words.ts";
import { asciiDigits } from "../../markdown/ascii-digits.ts";
import type { Passage } from "../../markdown/passages.ts";
import { isAmongStatutes, isOfOtherText } from "./other-text.ts";
import { surroundings } from "./surroundings.ts";
import { wordEnd, wordPattern, wordStart } from "./word-pattern.ts";

/** A clause that a text refers to by its number. */
export type NumberedReference = {
  /** Where it starts, and where what follows it starts. */
  readonly from: number;
  readonly to: number;
  /** As it is written, for example `afsnit 5.2`. */
  readonly text: string;
  /** The number in digits: `5.2`. */
  readonly number: string;
  /** What stands before it: a word for any clause, one for a clause of that name, such as "article", or the sign. */
  readonly kind: "clause" | "word" | "sign";
  /** The word in lower case. */
  readonly word: string;
};

const numeral = String.raw`\d{1,3}(?:\.\d{1,3}){0,4}`;
/** 5a and 5(a) are parts of 5. Not 5 %, 5/2020, 5.5.2020, 5th. */
const numeralEnd = String.raw`(?:[a-z](?![\p{L}\p{Nd}]))?(?:\s?\([\p{L}\p{Nd}]{1,4}\))*(?![\p{L}\p{M}\d%‰°\/]|[.,:]\d|\s?[%‰\p{Sc}])`;

/** The clauses of its own text that a passage refers to by number. */
export function numberedReferences({ text, isLinked }: Passage, words: CheckWords): NumberedReference[] {
  const patterns = patternsOf(words);
  if (!patterns || !/\p{Nd}/u.test(text)) return [];
  const plain = asciiDigits(text);
  const found: NumberedReference[] = [];
  for (const match of plain.matchAll(patterns.first)) {
    const { index: from, 0: whole, groups = {} } = match;
    const word = (groups.word ?? "§").toLowerCase();
    const several = patterns.several.test(word) || /^§§/.test(whole);
    const numbers = [{ at: from, text: whole, number: groups.number ?? "" }];
    let to = from + whole.length;
    for (let next = patterns.next.exec(plain.slice(to, to + 40)); next && numbers.length < 20; ) {
      const { number = "", joint = "" } = next.groups ?? {};
      if (!several && !/[–-]/.test(joint) && !number.includes(".")) break;
      numbers.push({ at: to + (next.groups?.lead ?? "").length, text: number, number });
      to += next[0].length;
      next = patterns.next.exec(plain.slice(to, to + 40));
    }
    const around = surroundings(text, from, to);
    if (isElsewhere(around, words) || isLinked(from) || isLinked(to - 1)) continue;
    const kind = word === "§" ? "sign" : patterns.clause.test(word) ? "clause" : "word";
    for (const { at, text: said, number } of numbers)
      found.push({ from: at, to: at === from && numbers.length === 1 ? to : at + said.length, text: said, number, kind, word });
  }
  return found;
}
