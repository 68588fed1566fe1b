import { datesIn } from "../../markdown/dates/dates-in.ts";
import type { WrittenDate } from "../../markdown/dates/written-date.ts";
import type { Passage } from "../../markdown/words/passages.ts";
import type { CheckWords } from "../../vocabulary/language-words.ts";
import { oncePerWords } from "./once-per-words.ts";
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
/** A line begins with its label, or with a title and a sign: "Cookie policy – last updated", "Version 4.2 — effective". */
const lineStart =
  /(?:^|\n)(?:[^\p{L}\p{Nd}\n]{0,4}|(?:[^.,!?\n]|\.(?=\p{Nd})){0,60}[–—|:·•/-]\s?)$/u;
const sentenceStart = /[.!?][)\]”"»]?\s+$/u;
const pause = /[.,;]\s$/u;
/** "1 stycznia 2025 r.", "1.2.2025 alkaen". */
const yearEnd = String.raw`(?:\s?(?:r|roku|г|года|год|р|року|god|godine|alkaen|lähtien)(?!\p{L}))?`;
/** No "Updated 1 May 2023: new clause". */
const phraseEnd = new RegExp(String.raw`^${yearEnd}(?:\s*$|\s*\n|\s?[.,;)\]|·•*–—(-])`, "u");
const sentenceEnd = new RegExp(String.raw`^${yearEnd}(?:[.;)\]]|\s*$|\s*\n)`, "u");
const lineEnd = new RegExp(String.raw`^${yearEnd}[\s.)\]*]{0,3}(?:$|\n)`, "u");
/** "This policy replaces the one", "beruht auf dem Gesetz in der [Fassung vom]". */
const isOfAnother =
  /(?:erstatt|ersetz|ersätt|korvaa|nahraz|remplac|replac|sostitu|substitu|supersed|sustitu|vervang|zastęp)[^.!?;,]{0,60}$|\bin der\s$/iu;
/** What parts two such dates: ". ", ", ", " and ". */
const parting = new RegExp(String.raw`^${yearEnd}[\s.,;)\]|·•–—(-]{1,4}(?:\p{L}{1,4}\s)?$`, "u");

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
    const rest = text.slice(to, to + 12);
    if (!phraseEnd.test(rest)) continue;
    const lead = text.slice(Math.max(0, index - 100), index);
    const isFirst = lineStart.test(lead);
    const follows = parting.test(text.slice(found.at(-1)?.to ?? index, index));
    const isOwn =
      isFirst ||
      follows ||
      (patterns.own.test(lead) && !isOfAnother.test(lead)) ||
      isSaidAnew(lead, text.slice(index, from), rest);
    if (isOwn) found.push({ ...date, from, to, label, isAlone: isFirst && lineEnd.test(rest) });
  }
  return found;
}

/** "Adopted 1 May 2024. Last amended 1 June 2025." and "Edition 2.3, date: 1 February 2025". */
function isSaidAnew(lead: string, labelled: string, rest: string): boolean {
  const isSentence =
    sentenceStart.test(lead) && !/^\p{Ll}/u.test(labelled) && sentenceEnd.test(rest);
  return isSentence || (pause.test(lead) && /[:：]\s?$/u.test(labelled));
}

type Patterns = {
  readonly label: RegExp;
  /** "This policy was" at the end of what stands before the label, but neither "this", which may be anything, nor "this clause". */
  readonly own: RegExp;
};

const patternsOf = oncePerWords((words): Patterns => {
  const own = wordPattern(words.crossReferences?.own ?? []);
  const ofPart = `${wordPattern(words.references)}${wordEnd}`;
  return {
    label: new RegExp(`${wordStart}${wordPattern(words.dateLabels)}${wordEnd}`, "giu"),
    own: new RegExp(String.raw`${wordStart}${own}\s+(?!${ofPart})\p{L}[^.!?;,]{0,60}$`, "iu"),
  };
});
