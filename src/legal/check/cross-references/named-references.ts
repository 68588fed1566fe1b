import type { Passage } from "../../markdown/words/passages.ts";
import type { CheckWords } from "../../vocabulary/language-words.ts";
import { isBesideOtherText } from "./meant-text/is-beside-other-text.ts";
import { isOfOtherText, isOnScreen } from "./meant-text/other-text.ts";
import { surroundings } from "./meant-text/surroundings.ts";
import { type QuotedRange, quotedRanges } from "./quoted-ranges.ts";
import { isJoined, type ReferenceExtent, referenceExtent } from "./reference-extent.ts";

/** A place that a text names in quotation marks: 'the section "Contact"', "the “Contact” section". */
export type NamedReference = {
  readonly at: number;
  readonly name: string;
  /** Whether no section in particular is meant: "any section called “History”". */
  readonly isGeneral: boolean;
};

/** The places of its own text that a passage refers to by name. */
export function namedReferences(passage: Passage, words: CheckWords): NamedReference[] {
  if (!words.crossReferences) return [];
  const { text, isLinked } = passage;
  const found: NamedReference[] = [];
  let last: (QuotedRange & Pick<ReferenceExtent, "isGeneral">) | undefined;
  for (const range of quotedRanges(text)) {
    const isNext = last && isJoined(text, last, range, words);
    const extent =
      last && isNext
        ? { ...range, isGeneral: last.isGeneral }
        : referenceExtent(text, range, words);
    last = extent && { ...range, isGeneral: extent.isGeneral };
    if (!extent || isLinked(range.from) || isLinked(extent.from) || isLinked(extent.to - 1))
      continue;
    if (isName(range.words) && !isElsewhere(passage, range, extent, words))
      found.push({ at: range.from, name: range.words, isGeneral: extent.isGeneral });
  }
  return found;
}

/** Names of clauses begin with a capital, are no sentences, and announce nothing. */
function isName(words: string): boolean {
  return !/^\p{Ll}|[.!?;]\s|:$/u.test(words) && words.split(/\s+/).length <= 14;
}

function isElsewhere(
  passage: Passage,
  range: QuotedRange,
  { from, to }: ReferenceExtent,
  words: CheckWords,
): boolean {
  const around = surroundings(passage.text, from, to);
  return (
    isOfOtherText(around, words) ||
    isOnScreen(around, words) ||
    isOnScreen({ before: range.words, behind: "" }, words) ||
    isBesideOtherText(passage, from, to)
  );
}
