import type { CheckWords } from "../../../vocabulary/language-words.ts";
import { lawNames } from "../../../vocabulary/law-names.ts";
import { oncePerWords } from "../../words/once-per-words.ts";
import { wordEnd, wordPattern, wordStart } from "../../words/word-pattern.ts";
import { behindParts } from "../clauses/behind-parts.ts";
import type { Surroundings } from "./surroundings.ts";

type Patterns = {
  /** "of the", "gdpr": right behind a reference. */
  readonly behind: RegExp;
  /** "of", not before "this". */
  readonly within: RegExp;
  /** "gdpr", "markedsføringsloven", "its": right before a reference. */
  readonly before: RegExp;
  /** The first two wherever they stand. */
  readonly nouns: RegExp;
  /** The same without the parts of clauses: "lit.", by which articles of statutes are cited mostly, but not sections. */
  readonly nounsAlone: RegExp;
  /** "permitted by law". */
  readonly anyLaw: RegExp;
  readonly screens: RegExp;
};

/** Whether a reference is to another text: it is followed by "of our Cookie Policy", or stands behind "the Act". */
export function isOfOtherText({ before, behind }: Surroundings, words: CheckWords): boolean {
  const { behind: phrase, within, before: noun, anyLaw } = patternsOf(words);
  const next = behindParts(behind, words);
  return phrase.test(next) || within.test(next) || noun.test(before.replace(anyLaw, "…"));
}

/** Whether statutes are spoken of around a place. */
export function isAmongStatutes(
  around: Surroundings,
  isOfAnyClause: boolean,
  words: CheckWords,
): boolean {
  const { nouns, nounsAlone, anyLaw } = patternsOf(words);
  const before = around.before.replace(anyLaw, "…");
  const behind = around.behind.replace(anyLaw, "…");
  const names = `${before} ${behind}`.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const noun = isOfAnyClause ? nounsAlone : nouns;
  return noun.test(before) || noun.test(behind) || names.some((name) => lawNames.has(name));
}

/** Whether a screen is spoken of around a place, whose parts are called sections too. */
export function isOnScreen({ before, behind }: Surroundings, words: CheckWords): boolean {
  const { screens } = patternsOf(words);
  return screens.test(before) || screens.test(behind);
}

const patternsOf = oncePerWords(patternsFor);

function patternsFor({ otherTexts, crossReferences }: CheckWords): Patterns {
  const { within = [], own = [], screens = [], parts = [] } = crossReferences ?? {};
  const { theirs = [], anyLaw = [] } = crossReferences ?? {};
  const ends = otherTexts.filter((word) => word.startsWith("-")).map((word) => word.slice(1));
  const phrases = otherTexts.filter((word) => !word.startsWith("-"));
  const small = new Set([...within, ...own]);
  const nouns = phrases.filter((word) => !small.has(word.split(" ", 1)[0] ?? ""));
  const isPart = new Set(parts);
  const nounIn = (list: readonly string[]) =>
    `(?:${wordStart}${wordPattern(list)}|(?<=\\p{L})${wordPattern(ends)})${wordEnd}`;
  const noun = nounIn(nouns);
  // "d'" and "dell'" end without a blank.
  const ownWord = `${wordPattern(own)}${wordEnd}`;
  return {
    behind: new RegExp(
      `^(?:${wordPattern(phrases)}${wordEnd}|\\p{L}+${wordPattern(ends)}${wordEnd})`,
      "iu",
    ),
    within: new RegExp(`^${wordPattern(within)}(?:(?<=['’])|\\s+)(?!${ownWord})`, "iu"),
    before: new RegExp(
      `(?:${noun}['’]?s?(?:[\\s,(–-]+\\p{L}{0,3}){0,2}|${wordStart}${wordPattern(theirs)}\\s+)$`,
      "iu",
    ),
    nouns: new RegExp(noun, "iu"),
    nounsAlone: new RegExp(nounIn(nouns.filter((word) => !isPart.has(word))), "iu"),
    anyLaw: new RegExp(`${wordStart}${wordPattern(anyLaw)}${wordEnd}`, "giu"),
    screens: new RegExp(`${wordStart}${wordPattern(screens)}${wordEnd}`, "iu"),
  };
}
