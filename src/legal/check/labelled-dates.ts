import type { CheckWords } from "../languages/language-words.ts";
import { datesIn, type WrittenDate } from "../markdown/dates-in.ts";
import type { Passage } from "../markdown/passages.ts";
import { wordEnd, wordPattern, wordStart } from "./word-pattern.ts";

/** A date that says of itself that it is the text's: "Last updated: 5 November 2025". */
export type LabelledDate = WrittenDate & {
  /** "Last updated", as it is written. */
  readonly label: string;
  /** Whether the label begins its line and nothing follows the date there. */
  readonly isAlone: boolean;
};

/** Further behind its label no date stands. */
const reach = 60;

/** ": ", " den ", " on the ". */
const between = /^[\s:：([*–—-]{0,4}(?:\p{L}{1,5}\.?\s){0,2}$/u;
/** A line begins with its label, or with a title and a sign: "Cookie policy – last updated". */
const lineStart = /(?:^|\n)(?:[^\p{L}\p{Nd}\n]{0,4}|[^.,!?\n]{0,60}[–—|:·•/-]\s?)$/u;
/** No "Updated 1 May 2023: new clause". */
const phraseEnd = /^(?:\s*$|\s*\n|\s?[.,;)\]|·•*–—(-])/u;
const lineEnd = /^[\s.)\]*]{0,3}(?:$|\n)/u;

/** The dates of a passage that stand behind their label. */
export function labelledDates({ text }: Passage, words: CheckWords, lang: string): LabelledDate[] {
  if (!/\p{Nd}{4}/u.test(text)) return [];
  const patterns = patternsOf(words);
  const found: LabelledDate[] = [];
  for (const { index, 0: label } of text.matchAll(patterns.label)) {
    const offset = index + label.length;
    const [date] = datesIn(text.slice(offset, offset + reach), lang);
    if (!date || !between.test(text.slice(offset, offset + date.from))) continue;
    const [from, to] = [offset + date.from, offset + date.to];
    const lead = text.slice(Math.max(0, index - 100), index);
    const rest = text.slice(to, to + 10);
    const isFirst = lineStart.test(lead);
    if (!phraseEnd.test(rest) || !(isFirst || patterns.own.test(lead))) continue;
    found.push({ ...date, from, to, label, isAlone: isFirst && lineEnd.test(rest) });
  }
  return found;
}

type Patterns = {
  readonly label: RegExp;
  /** "This policy was" at the end of what stands before the label. */
  readonly own: RegExp;
};

const known = new WeakMap<CheckWords, Patterns>();

function patternsOf(words: CheckWords): Patterns {
  let patterns = known.get(words);
  if (!patterns) {
    const own = wordPattern(words.crossReferences?.own ?? []);
    patterns = {
      label: new RegExp(`${wordStart}${wordPattern(words.dateLabels)}${wordEnd}`, "giu"),
      own: new RegExp(`${wordStart}${own}${wordEnd}[^.!?;,]{0,60}$`, "iu"),
    };
    known.set(words, patterns);
  }
  return patterns;
}
