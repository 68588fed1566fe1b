import type { CheckWords } from "../../vocabulary/language-words.ts";
import { oncePerWords } from "../words/once-per-words.ts";
import { wordEnd, wordPattern, wordStart } from "../words/word-pattern.ts";
import type { QuotedRange } from "./quoted-ranges.ts";

/** A reference by name from the word for a section to the last character that belongs to it. */
export type ReferenceExtent = {
  readonly from: number;
  readonly to: number;
  /** Whether no section in particular is meant: "any section called “History”". */
  readonly isGeneral: boolean;
};

type Range = Pick<QuotedRange, "from" | "to">;

/** How far a reference reaches whose name stands in quotation marks; undefined where these quote no name of a section. */
export function referenceExtent(
  text: string,
  { from, to }: Range,
  words: CheckWords,
): ReferenceExtent | undefined {
  const patterns = patternsOf(words);
  if (!patterns) return undefined;
  const lead = text.slice(Math.max(0, from - 90), from);
  const before = patterns.before.exec(lead);
  if (before) {
    const article = lead.slice(0, before.index);
    // "In this section “data” means" refers to nothing.
    if (!before[1] && patterns.own.test(article)) return undefined;
    const isGeneral = patterns.some.test(article);
    return { from: from - lead.length + before.index, to, isGeneral };
  }
  const behind = patterns.behind.exec(text.slice(to, to + 40));
  if (!behind) return undefined;
  const isGeneral = patterns.some.test(lead);
  // "Added “Cookies” section" is what a list of changes says.
  if (!isGeneral && !patterns.leading.test(lead)) return undefined;
  return { from, to: to + behind[0].length, isGeneral };
}

/** Whether a range goes on with the names of the one before it: "sections “Cookies” and “Contact”". */
export function isJoined(text: string, last: Range, { from }: Range, words: CheckWords): boolean {
  return patternsOf(words)?.joined.test(text.slice(last.to, from)) ?? false;
}

type Patterns = {
  /** "section", "section entitled" at the end of what stands before a name. */
  readonly before: RegExp;
  /** "section" at the start of what stands behind it. */
  readonly behind: RegExp;
  /** "the" right before a name that "section" follows. */
  readonly leading: RegExp;
  /** What stands between the names of two clauses. */
  readonly joined: RegExp;
  /** "this" at the end of what stands before the word. */
  readonly own: RegExp;
  /** "a", "any". */
  readonly some: RegExp;
};

const patternsOf = oncePerWords(({ crossReferences }): Patterns | undefined => {
  if (!crossReferences) return undefined;
  const { one, several, titled, joining, leading, own, some } = crossReferences;
  const place = `(?<![\\p{L}\\p{Nd}]-)${wordStart}${wordPattern([...one, ...several])}${wordEnd}`;
  const named = `(\\s+(?:\\p{L}+['’]?\\s+){0,6}?${wordPattern(titled)}[:,]?)?`;
  const atEnd = (list: readonly string[]) =>
    new RegExp(`${wordStart}${wordPattern(list)}(?:(?<=['’])|\\s+)$`, "iu");
  return {
    before: new RegExp(`${place}${named}[\\s\\u00a0]*$`, "iu"),
    behind: new RegExp(`^[\\s\\u00a0-]?${wordPattern(one)}${wordEnd}(?!\\s*[\\p{Nd}"“„«])`, "iu"),
    leading: leading ? atEnd(leading) : /(?:)/,
    joined: new RegExp(`^\\s*(?:,\\s*)?(?:${wordPattern(joining)}\\s+)?$`, "iu"),
    own: atEnd(own),
    some: atEnd(some),
  };
});
