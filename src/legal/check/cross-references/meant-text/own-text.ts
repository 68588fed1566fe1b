import type { CheckWords } from "../../../vocabulary/language-words.ts";
import { oncePerWords } from "../../words/once-per-words.ts";
import { wordEnd, wordPattern, wordStart } from "../../words/word-pattern.ts";
import { behindParts } from "../clauses/behind-parts.ts";
import type { Surroundings } from "./surroundings.ts";

type Patterns = {
  /** "of these", "dieser": right behind a reference. */
  readonly own: RegExp;
  /** "below". */
  readonly near: RegExp;
  /** "of this Act" is of another text all the same. */
  readonly law: RegExp;
};

/** Whether what stands behind a reference says that it is to the text itself, whatever laws are spoken of around. */
export function isOfOwnText(
  { behind }: Surroundings,
  isOfAnyClause: boolean,
  words: CheckWords,
): boolean {
  const { own, near, law } = patternsOf(words);
  const next = behindParts(behind, words);
  const found = own.exec(next)?.[0];
  if (found !== undefined) return !law.test(next.slice(found.length));
  // "Article 17 above" may be that of a law that was named before.
  return isOfAnyClause && near.test(next);
}

const patternsOf = oncePerWords(patternsFor);

function patternsFor({ otherTexts, crossReferences }: CheckWords): Patterns {
  const { within = [], own = [], ownBehind = [], near = [], bylaws = [] } = crossReferences ?? {};
  const isBylaw = new Set(bylaws);
  const laws = otherTexts.filter((word) => !word.startsWith("-") && !isBylaw.has(word));
  const ends = otherTexts.filter((word) => word.startsWith("-")).map((word) => word.slice(1));
  return {
    own: new RegExp(
      `^(?:${wordPattern(within)}(?:(?<=['’])|\\s+)${wordPattern(own)}|${wordPattern(ownBehind)})${wordEnd}`,
      "iu",
    ),
    near: new RegExp(`^${wordPattern(near)}${wordEnd}`, "iu"),
    law: new RegExp(
      `^\\s+(?:[\\p{L}\\p{M}-]{1,30}\\s+)?(?:${wordStart}${wordPattern(laws)}|[\\p{L}-]{0,30}${wordPattern(ends)})${wordEnd}`,
      "iu",
    ),
  };
}
