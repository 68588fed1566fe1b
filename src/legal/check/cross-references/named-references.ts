import type { CheckWords } from "../../languages/language-words.ts";
import type { Passage } from "../../markdown/passages.ts";
import { wordEnd, wordPattern, wordStart } from "../word-pattern.ts";
import { isOfOtherText, isOnScreen } from "./other-text.ts";
import { type QuotedStretch, quotedStretches } from "./quoted-stretches.ts";
import { surroundings } from "./surroundings.ts";

/** A place that a text names in quotation marks: 'the section "Contact"', "the “Contact” section". */
export type NamedReference = { readonly at: number; readonly name: string };

/** From the word for a section to the last character that belongs to the reference. */
type Extent = { readonly from: number; readonly to: number };

/** The places of its own text that a passage refers to by name. */
export function namedReferences({ text, isLinked }: Passage, words: CheckWords): NamedReference[] {
  const patterns = patternsOf(words);
  if (!patterns) return [];
  const found: NamedReference[] = [];
  let last: QuotedStretch | undefined;
  for (const stretch of quotedStretches(text)) {
    const isNext = last && patterns.joined.test(text.slice(last.to, stretch.from));
    const extent = isNext ? stretch : extentOf(text, stretch, patterns);
    last = extent && stretch;
    if (!extent || isLinked(stretch.from) || isLinked(extent.from) || isLinked(extent.to - 1))
      continue;
    const around = surroundings(text, extent.from, extent.to);
    const isElsewhere =
      isOfOtherText(around, words) ||
      isOnScreen(around, words) ||
      isOnScreen({ before: stretch.words, behind: "" }, words);
    if (!isElsewhere && isName(stretch.words))
      found.push({ at: stretch.from, name: stretch.words });
  }
  return found;
}

/** Names of clauses begin with a capital and are no sentences. */
function isName(words: string): boolean {
  return !/^\p{Ll}|[.!?;]\s/u.test(words) && words.split(/\s+/).length <= 14;
}

function extentOf(
  text: string,
  { from, to }: QuotedStretch,
  patterns: Patterns,
): Extent | undefined {
  const lead = text.slice(Math.max(0, from - 90), from);
  const before = patterns.before.exec(lead);
  if (before) {
    // "In this section “data” means" refers to nothing, and "any section called “History”" to none of its own.
    const article = lead.slice(0, before.index);
    const isNone = patterns.some.test(article) || (!before[1] && patterns.own.test(article));
    return isNone ? undefined : { from: from - lead.length + before.index, to };
  }
  const behind = patterns.behind.exec(text.slice(to, to + 40));
  return behind ? { from, to: to + behind[0].length } : undefined;
}

type Patterns = {
  /** "section", "section entitled" at the end of what stands before a name. */
  readonly before: RegExp;
  /** "section" at the start of what stands behind it. */
  readonly behind: RegExp;
  /** What stands between the names of two clauses. */
  readonly joined: RegExp;
  /** "this" at the end of what stands before the word. */
  readonly own: RegExp;
  /** "a", "any". */
  readonly some: RegExp;
};

const known = new WeakMap<CheckWords, Patterns>();

function patternsOf(words: CheckWords): Patterns | undefined {
  const { crossReferences } = words;
  if (!crossReferences) return undefined;
  let patterns = known.get(words);
  if (!patterns) {
    const { one, several, titled, joining, own, some } = crossReferences;
    const place = `(?<![\\p{L}\\p{Nd}]-)${wordStart}${wordPattern([...one, ...several])}${wordEnd}`;
    const named = `(\\s+(?:\\p{L}+['’]?\\s+){0,6}?${wordPattern(titled)}[:,]?)?`;
    patterns = {
      before: new RegExp(`${place}${named}[\\s\\u00a0]*$`, "iu"),
      behind: new RegExp(`^[\\s\\u00a0-]?${wordPattern(one)}${wordEnd}(?!\\s*[\\p{Nd}"“„«])`, "iu"),
      joined: new RegExp(`^\\s*(?:,\\s*)?(?:${wordPattern(joining)}\\s+)?$`, "iu"),
      own: new RegExp(`${wordStart}${wordPattern(own)}\\s+$`, "iu"),
      some: new RegExp(`${wordStart}${wordPattern(some)}\\s+$`, "iu"),
    };
    known.set(words, patterns);
  }
  return patterns;
}
