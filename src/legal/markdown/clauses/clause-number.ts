import { lawNames } from "../../vocabulary/law-names.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import { startsWithMonth } from "../dates/starts-with-month.ts";
import {
  bareNumber,
  endOfWord,
  numberBeforeCapital,
  numberBehindWord,
  spaceOrEndOfWord,
} from "./clause-forms.ts";
import { ordinalWordAt } from "./numerals/ordinal-word.ts";

/** The number at the head of a clause: as written, with its separator, and what the heading says behind it. */
export type ClauseNumber = {
  /** For example `5.2`, `§ 3`, `Article 5 –`, `第一条`. */
  readonly text: string;
  /** The heading without its number; empty where the number is all there is. */
  readonly rest: string;
};

/**
 * The clause number of a heading, or nothing: `5.` `5)` `5.2` `§ 3` `Article 5 –` `IV.` `(a)` `第一条` `١.` are numbers,
 * "2024 in review", "3. mand", "5. November 2025" and "Article 6 GDPR" are not. Where it is not sure, it says no: a number
 * that is left in an id does less harm than words that are taken out.
 *
 * @param heading the text of the heading
 * @param lang BCP 47 tag of the document
 */
export function clauseNumber(heading: string, lang: string): ClauseNumber | undefined {
  const language = lang.toLowerCase().split("-", 1)[0] ?? "";
  if (date.test(heading)) return undefined;
  const found =
    bareNumber.exec(heading)?.[0] ??
    (closeLanguages.has(language) ? numberBeforeCapital.exec(heading)?.[0] : undefined) ??
    wordedNumber(heading, language) ??
    ordinal(heading, language, endOfWord);
  if (!found) return undefined;
  const number = { text: found.trimEnd(), rest: heading.slice(found.length) };
  const isOther =
    isQuantity(number) ||
    isInitial(number, language) ||
    isReference(number, language) ||
    (wordsOf(language).hasOrdinalDot && isOrdinal(number, lang)) ||
    (/^\p{Nd}.*[ºª]$/u.test(number.text) && startsWithMonth(number.rest, lang));
  return isOther ? undefined : number;
}

/** Languages whose texts put no space behind a number. In others "1.FC" is a name. */
const closeLanguages: ReadonlySet<string> = new Set("bo ja km ko lo my th yue zh".split(" "));

/** "Article 5 –", "المادة 5:", "ข้อ 5": a word of the language and a number. */
function wordedNumber(heading: string, language: string): string | undefined {
  const word = clauseWord(language)?.exec(heading)?.[0];
  if (!word) return undefined;
  const behind = heading.slice(word.length);
  const number = numberBehindWord.exec(behind)?.[0] ?? ordinalBehindWord(behind, language);
  return number && word + number;
}

function ordinalBehindWord(text: string, language: string): string | undefined {
  const space = /^\s+/u.exec(text)?.[0];
  const number = space && ordinal(text.slice(space.length), language, spaceOrEndOfWord);
  return number && space + number;
}

/** "Cuarta.-", and behind a word "primera", "الرابعة". */
function ordinal(text: string, language: string, ending: RegExp): string | undefined {
  const word = ordinalWordAt(text, wordsOf(language).ordinals ?? []);
  const behind = word && ending.exec(text.slice(word.length))?.[0];
  return behind === undefined ? undefined : word + behind;
}

const wordForms = new Map<string, RegExp>();

function clauseWord(language: string): RegExp | undefined {
  const words = wordsOf(language).clause;
  if (!words) return undefined;
  let form = wordForms.get(language);
  if (!form) {
    form = new RegExp(`^(?:${words.join("|").replaceAll(".", "\\.")})`, "iu");
    wordForms.set(language, form);
  }
  return form;
}

/** 5.11.2025, 12.05.24, and 5.11.25 where nothing else is said. */
const date =
  /^\p{Nd}{1,2}\.\p{Nd}{1,2}\.(?:\p{Nd}{4}(?!\p{Nd})|\p{Nd}{2}$)|^(?:0\p{Nd}\.\p{Nd}{1,2}|\p{Nd}{1,2}\.0\p{Nd})\.\p{Nd}{2}(?!\p{Nd})/u;

/** "2.5 % fee", "1.5 € per page", "(c) 2025 Nordlys". */
function isQuantity({ text, rest }: ClauseNumber): boolean {
  return /^[%‰°\p{Sc}]/u.test(rest) || (/^\(c\)$/i.test(text) && /^\p{Nd}{4}/u.test(rest));
}

/** "C. difficile", "J. P. Morgan", "M. Dupont". */
function isInitial({ text, rest }: ClauseNumber, language: string): boolean {
  if (!/^[A-Z]\.$/.test(text)) return false;
  return /^(?:\p{Ll}|\p{Lu}\.)/u.test(rest) || (language === "fr" && text === "M.");
}

/** "§ 3 i loven", "Article 6 GDPR", "المادة 6 من اللائحة": the place is in another text. */
function isReference({ text, rest }: ClauseNumber, language: string): boolean {
  const isWorded = /^(?:§|\p{L}[\p{L}\p{M}])|§$/u.test(text);
  if (!isWorded || /[^\p{L}\p{M}\p{Nd}§°]$/u.test(text)) return false;
  const isContinued = wordsOf(language).behindReference?.some((word) =>
    `${rest} `.startsWith(word),
  );
  return isContinued || /^\p{Ll}/u.test(rest) || lawNames.has(/^[\p{L}-]*/u.exec(rest)?.[0] ?? "");
}

/** "3. mand", "5. November 2025", "5. 11. 2025", "1. - 5. november": the dot makes an ordinal in many languages. */
function isOrdinal({ text, rest }: ClauseNumber, lang: string): boolean {
  if (!/^\p{Nd}+\.(?:\s*[–—-])?$/u.test(text)) return false;
  return /^(?:\p{Ll}|\p{Nd}{1,2}\.)/u.test(rest) || startsWithMonth(rest, lang);
}
