import type { CheckWords } from "../../languages/language-words.ts";
import { lawNames } from "../../languages/law-names.ts";
import { wordEnd, wordPattern, wordStart } from "../word-pattern.ts";
import type { Surroundings } from "./surroundings.ts";

type Patterns = {
  /** "of the", "gdpr": right behind a reference. */
  readonly behind: RegExp;
  /** "of", not before "this". */
  readonly within: RegExp;
  /** "gdpr", "markedsføringsloven": right before a reference. */
  readonly before: RegExp;
  /** The same wherever it stands. */
  readonly nouns: RegExp;
  readonly screens: RegExp;
};

/** Tells whether a reference is to another text: it is followed by "of our Cookie Policy", or stands behind "the Act". */
export function isOfOtherText({ before, behind }: Surroundings, words: CheckWords): boolean {
  const { behind: phrase, within, before: noun } = patternsOf(words);
  const next = behind.replace(/^(?:\s*\([\p{L}\p{Nd}]{1,4}\))*[\s"”’»“)]*/u, "");
  return phrase.test(next) || within.test(next) || noun.test(before);
}

/** Tells whether statutes are spoken of around a place. */
export function isAmongStatutes({ before, behind }: Surroundings, words: CheckWords): boolean {
  const { nouns } = patternsOf(words);
  const names = `${before} ${behind}`.match(/\p{L}[\p{L}-]*/gu) ?? [];
  return nouns.test(before) || nouns.test(behind) || names.some((name) => lawNames.has(name));
}

/** Tells whether a screen is spoken of around a place, whose parts are called sections too. */
export function isOnScreen({ before, behind }: Surroundings, words: CheckWords): boolean {
  const { screens } = patternsOf(words);
  return screens.test(before) || screens.test(behind);
}

const known = new WeakMap<CheckWords, Patterns>();

function patternsOf(words: CheckWords): Patterns {
  let patterns = known.get(words);
  if (!patterns) {
    patterns = patternsFor(words);
    known.set(words, patterns);
  }
  return patterns;
}

function patternsFor({ otherTexts, crossReferences }: CheckWords): Patterns {
  const { within = [], own = [], screens = [] } = crossReferences ?? {};
  const ends = otherTexts.filter((word) => word.startsWith("-")).map((word) => word.slice(1));
  const phrases = otherTexts.filter((word) => !word.startsWith("-"));
  const small = new Set([...within, ...own]);
  const nouns = phrases.filter((word) => !small.has(word.split(" ", 1)[0] ?? ""));
  const noun = `(?:${wordStart}${wordPattern(nouns)}|(?<=\\p{L})${wordPattern(ends)})${wordEnd}`;
  // "d'" and "dell'" end without a blank.
  const ownWord = `${wordPattern(own)}${wordEnd}`;
  return {
    behind: new RegExp(
      `^(?:${wordPattern(phrases)}${wordEnd}|\\p{L}+${wordPattern(ends)}${wordEnd})`,
      "iu",
    ),
    within: new RegExp(`^${wordPattern(within)}(?:(?<=['’])|\\s+)(?!${ownWord})`, "iu"),
    before: new RegExp(`${noun}['’]?s?(?:[\\s,(–-]+\\p{L}{0,3}){0,2}$`, "iu"),
    nouns: new RegExp(noun, "iu"),
    screens: new RegExp(`${wordStart}${wordPattern(screens)}${wordEnd}`, "iu"),
  };
}
