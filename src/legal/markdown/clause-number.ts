import { clauseWords, ordinalDotLanguages } from "./clause-words.ts";

/** The number at the head of a clause: as written, with its separator, and what the heading says behind it. */
export type ClauseNumber = {
  /** For example `5.2`, `§ 3`, `Article 5 –`, `第一条`. */
  readonly text: string;
  /** The heading without its number; empty where the number is all there is. */
  readonly rest: string;
};

const roman = String.raw`(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})`;
const end = String.raw`(?=\s|$)`;
const dash = String.raw`(?:\s*[:.–—-]${end})?`;

/** What a number of clause may look like in any language. Order is significant: the first form that fits wins. */
const forms = [
  // § 3, §§ 4, § 12 a, §3.
  String.raw`§{1,2}\s*\p{Nd}+(?:\.\p{Nd}+)*(?:\s?[a-z](?=[\s.)]|$))?[.)]?${dash}${end}`,
  // 5.2, 5.2.1, 5.2.1.
  String.raw`\p{Nd}{1,3}(?:\.\p{Nd}{1,2})+[.)]?${dash}${end}`,
  // 5. 5) (5) 5.2a)
  String.raw`\p{Nd}{1,3}[.．:)）]${end}`,
  String.raw`[(（]\p{Nd}{1,3}[)）]${end}`,
  // IV. (iv) — and A. (a) a)
  String.raw`${roman}[.)]${end}`,
  String.raw`\((?:[ivxl]{1,6}|[a-z]|[A-Z])\)${end}`,
  String.raw`(?:[A-Z][.)]|[a-z]\))${end}`,
  // 第一条, 第 3 章; 一、 （一） 1、; 제3조
  String.raw`第\s*[\p{Nd}〇零一二三四五六七八九十百千两]+\s*[条條章节節款项項编編部]`,
  String.raw`[〇零一二三四五六七八九十百千]+、`,
  String.raw`[(（][〇零一二三四五六七八九十百千]+[)）]`,
  String.raw`\p{Nd}{1,3}、`,
  String.raw`제\s*\p{Nd}+\s*[조장절항]`,
];

const anyForm = new RegExp(`^(?:${forms.join("|")})\\s*`, "u");

/** 5.11.2025 and 12.05.24 are dates, 1.000 an amount. */
const dateOrAmount = /^\p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{2,4}(?:\s|$)/u;
const lowerCaseNext = /^\p{Ll}/u;

/**
 * The clause number of a heading, or nothing: `5.` `5)` `5.2` `§ 3` `Article 5 –` `IV.` `(a)` `第一条` `١.` are numbers,
 * "2024 in review", "3. mand" and "5. November 2025" are not.
 *
 * @param heading the text of the heading
 * @param lang BCP 47 tag of the document
 */
export function clauseNumber(heading: string, lang: string): ClauseNumber | undefined {
  const language = lang.toLowerCase().split("-", 1)[0] ?? "";
  if (dateOrAmount.test(heading)) return undefined;
  const match = anyForm.exec(heading)?.[0] ?? wordForm(language)?.exec(heading)?.[0];
  if (!match) return undefined;
  const rest = heading.slice(match.length);
  if (isOrdinal(match.trim(), rest, language)) return undefined;
  return { text: match.trimEnd(), rest };
}

/** "3. mand" and "5. November 2025": the dot makes an ordinal in many languages. */
function isOrdinal(number: string, rest: string, language: string): boolean {
  if (!/^\p{Nd}+\.$/u.test(number) || !ordinalDotLanguages.has(language)) return false;
  return lowerCaseNext.test(rest) || startsWithMonth(rest, language);
}

const monthNames = new Map<string, readonly string[]>();

function startsWithMonth(text: string, language: string): boolean {
  let names = monthNames.get(language);
  if (!names) {
    const { format } = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    names = Array.from({ length: 12 }, (_, month) => format(Date.UTC(2024, month)).toLowerCase());
    monthNames.set(language, names);
  }
  const lower = text.toLowerCase();
  return names.some((name) => lower.startsWith(name));
}

const wordForms = new Map<string, RegExp>();

/** "Article 5 –", "المادة 5:", "ข้อ 5": a word of the language, a number, and an end that is none of the sentence. */
function wordForm(language: string): RegExp | undefined {
  const words = clauseWords[language];
  if (!words) return undefined;
  let form = wordForms.get(language);
  if (!form) {
    const word = words.map((each) => each.replaceAll(".", "\\.")).join("|");
    const number = String.raw`(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|${roman}|[A-Z])`;
    const stop = String.raw`(?:\s*[:.)–—-](?=\s|$)|(?=\s*$)|(?=\s+(?!\p{Ll})\p{L}))`;
    form = new RegExp(`^(?:${word})\\s*${number}${stop}\\s*`, "iu");
    wordForms.set(language, form);
  }
  return form;
}
