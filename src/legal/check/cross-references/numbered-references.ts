import type { CheckWords } from "../../languages/language-words.ts";
import { asciiDigits } from "../../markdown/ascii-digits.ts";
import type { Passage } from "../../markdown/passages.ts";
import { wordPattern, wordStart } from "../word-pattern.ts";
import { isAmongStatutes, isOfOtherText } from "./other-text.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";

/** Clauses that a text refers to by number: "section 5", "sections 5.1 and 6", "§§ 5–7". */
export type NumberedReference = {
  /** Where it starts, and where what follows it starts. */
  readonly from: number;
  readonly to: number;
  /** The word before the numbers in lower case, or `§`. */
  readonly word: string;
  /** Whether the word means any clause, whatever that calls itself. An article is an article only. */
  readonly isOfAnyClause: boolean;
  readonly numbers: readonly PlacedNumber[];
};

/** A number in digits, where it or the word before it stands, and as it is written there, in one line. */
type PlacedNumber = { readonly at: number; readonly number: string; readonly text: string };

/** The clauses of its own text that a passage refers to by number. */
export function numberedReferences(
  { text, isLinked }: Passage,
  words: CheckWords,
): NumberedReference[] {
  const patterns = patternsOf(words);
  if (!patterns || !/\p{Nd}/u.test(text)) return [];
  const plain = asciiDigits(text);
  const found: NumberedReference[] = [];
  for (const { index, 0: digits, groups = {} } of plain.matchAll(patterns.first)) {
    const { lead = "" } = groups;
    const from = index - lead.length;
    const written = lead + digits;
    const word = groups.word?.toLowerCase() ?? "§";
    const isOfSeveral = patterns.several.test(word) || written.startsWith("§§");
    const first = { at: from, number: groups.number ?? "", text: written.replace(/\s+/g, " ") };
    const series = numbersFrom(plain, from + written.length, first, isOfSeveral, patterns.next);
    if (!series || isLinked(from) || isLinked(series.to - 1)) continue;
    const isOfAnyClause = patterns.any.test(word);
    const reference = { from, to: series.to, word, isOfAnyClause, numbers: series.numbers };
    if (!isPartOfOther(plain, from, found.at(-1)) && !isElsewhere(text, reference, words))
      found.push(reference);
  }
  return found;
}

const numberAtEnd = /\d[\s,.():]{0,4}$/;

/** "Articolo 6, paragrafo 1" and "3 punkter 5" are other things; "afsnit 4, punkt 5" are two of ours. */
function isPartOfOther(text: string, from: number, last: NumberedReference | undefined): boolean {
  if (!numberAtEnd.test(text.slice(Math.max(0, from - 5), from))) return false;
  return !last?.isOfAnyClause || from - last.to > 4;
}

function isElsewhere(text: string, { from, to }: NumberedReference, words: CheckWords): boolean {
  const around = surroundings(text, from, to);
  return isOfOtherText(around, words) || isAmongStatutes(around, words) || isBesideInitials(around);
}

const initials = String.raw`\p{Lu}[\p{L}-]{0,9}\p{Lu}\p{L}{0,4}`;
const initialsBefore = new RegExp(`${initials}[’']?s?[\\s,(]{1,3}$`, "u");
const initialsBehind = new RegExp(`^[\\s,(]{1,3}${initials}`, "u");

/** "FAR Section 12.2", "§ 5 UStG": a law that no list has. */
function isBesideInitials({ before, behind }: Surroundings): boolean {
  return initialsBefore.test(before) || initialsBehind.test(behind);
}

/** The numbers of a series; undefined where it runs backwards, as in the `§ 5-2` of Norwegian statutes. */
function numbersFrom(
  text: string,
  end: number,
  first: PlacedNumber,
  isOfSeveral: boolean,
  form: RegExp,
): { numbers: PlacedNumber[]; to: number } | undefined {
  const numbers = [first];
  let to = end;
  while (numbers.length < 20) {
    const match = form.exec(text.slice(to, to + 40));
    const { lead = "", dash, number = "" } = match?.groups ?? {};
    // "Within section 5 and 30 days": what follows one clause is a clause only where it looks so.
    if (!match || !(isOfSeveral || dash || number.includes("."))) break;
    if (dash && Number.parseFloat(number) <= Number.parseFloat(numbers.at(-1)?.number ?? ""))
      return undefined;
    numbers.push({ at: to + lead.length, number, text: number });
    to += match[0].length;
  }
  return { numbers, to };
}

type Patterns = {
  /** A word or sign with the first number. */
  readonly first: RegExp;
  /** Another number at the start of what follows. */
  readonly next: RegExp;
  readonly several: RegExp;
  readonly any: RegExp;
};

const numeral = String.raw`\d{1,3}(?:\.\d{1,3}){0,4}`;
/** 5a and 5(a) are parts of 5; 5 %, 5/2020, 5.5.2020, 5th and 5:1 are none. */
const end = String.raw`(?:[a-z](?![\p{L}\p{Nd}]))?(?:\s?\([\p{L}\p{Nd}]{1,4}\)){0,4}(?![\p{L}\p{M}\d%‰°/]|[.,:]\d|\s?[%‰\p{Sc}])`;

const known = new WeakMap<CheckWords, Patterns>();

function patternsOf(words: CheckWords): Patterns | undefined {
  const { references, crossReferences } = words;
  if (!crossReferences) return undefined;
  let patterns = known.get(words);
  if (!patterns) {
    const { one, several, joining } = crossReferences;
    const word = `(?<word>${wordPattern(new Set([...references, ...one, ...several]))})`;
    const joint = `(?:\\s?(?<dash>[–-])\\s?|\\s?,\\s(?:${wordPattern(joining)}\\s)?|\\s${wordPattern(joining)}\\s)`;
    patterns = {
      // Digits are rarer than words that may be one of those before them.
      first: new RegExp(
        `(?=\\d)(?<=(?<lead>(?<![\\p{L}\\p{Nd}]-)(?:${wordStart}${word}\\s?(?:nr\\.?\\s|no\\.?\\s)?|§{1,2}\\s?)))(?<number>${numeral})${end}`,
        "giu",
      ),
      next: new RegExp(`^(?<lead>${joint}(?:§\\s?)?)(?<number>${numeral})${end}`, "iu"),
      several: new RegExp(`^${wordPattern(several)}$`, "iu"),
      any: new RegExp(`^${wordPattern([...one, ...several])}$`, "iu"),
    };
    known.set(words, patterns);
  }
  return patterns;
}
