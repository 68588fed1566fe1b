import type { CheckWords } from "../../vocabulary/language-words.ts";
import { oncePerWords } from "../words/once-per-words.ts";
import { wordPattern, wordStart } from "../words/word-pattern.ts";

/** How a language refers to clauses by number. */
export type ReferencePatterns = {
  /** A word or sign with the first number. */
  readonly first: RegExp;
  /** A word with a Roman number. */
  readonly roman: RegExp;
  /** Another number at the start of what follows. */
  readonly next: RegExp;
  /** A word that more than one number follows. */
  readonly several: RegExp;
  /** A word that means any clause, whatever that calls itself. */
  readonly any: RegExp;
  /** Of these a word that may mean an item of a list. */
  readonly items: RegExp;
  /** A word for an annex, anywhere. */
  readonly annex: RegExp;
};

const numeral = String.raw`\d{1,3}(?:\.\d{1,3}){0,4}`;
const tail = String.raw`(?![\p{L}\p{M}\d%‰°/]|[.,:]\d|\s?[%‰\p{Sc}])`;
/** 5a and 5(a) are parts of 5; 5 %, 5/2020, 5.5.2020, 5th and 5:1 are none. */
const end = String.raw`(?:[a-z](?![\p{L}\p{Nd}]))?(?:\s?\([\p{L}\p{Nd}]{1,4}\)){0,4}${tail}`;

/** The patterns for a language; undefined where we know no words by which it refers. */
export const referencePatterns = oncePerWords(
  (words) => words.crossReferences && patternsFor(words, words.crossReferences),
);

function patternsFor(
  { references }: CheckWords,
  {
    one,
    several,
    joining,
    articles = [],
    items = [],
    annexes = [],
  }: NonNullable<CheckWords["crossReferences"]>,
): ReferencePatterns {
  const all = new Set([...references, ...one, ...several]);
  const word = `(?<word>${wordPattern(all)})`;
  const joint = `(?:\\s?(?<dash>[–-])\\s?|\\s?,\\s(?:${wordPattern(joining)}\\s)?|\\s${wordPattern(joining)}\\s)`;
  const inEachCase = [...all].flatMap((each) => [each, capital(each), each.toUpperCase()]);
  return {
    // Digits are rarer than words that may be one of those before them.
    first: new RegExp(
      `(?=\\d)(?<=(?<lead>(?<![\\p{L}\\p{Nd}]-)(?:${wordStart}${word}\\s?(?:nr\\.?\\s|no\\.?\\s)?|§{1,2}\\s?)))(?<number>${numeral})${end}`,
      "giu",
    ),
    // Small letters are no Roman numbers here. A lone I may be the pronoun, and the first clause is always there.
    roman: new RegExp(
      `(?<=\\s)(?=[IVX])(?<=(?<lead>${wordStart}(?<word>${wordPattern(new Set(inEachCase))})\\s))(?<number>[IVX]{1,6})(?<!\\sI)${tail}`,
      "gu",
    ),
    next: new RegExp(`^(?<lead>${joint}(?:§\\s?)?)(?<number>${numeral})${end}`, "iu"),
    several: new RegExp(`^${wordPattern([...several, ...articles])}$`, "iu"),
    any: new RegExp(`^${wordPattern([...one, ...several])}$`, "iu"),
    items: new RegExp(`^${wordPattern(items)}$`, "iu"),
    annex: new RegExp(`${wordStart}${wordPattern(annexes)}(?![\\p{L}\\p{M}])`, "iu"),
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
