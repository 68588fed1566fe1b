import { asciiDigits } from "../../markdown/ascii-digits.ts";
import { upperRoman } from "../../markdown/clauses/numerals/roman.ts";
import type { Passage } from "../../markdown/words/passages.ts";
import type { CheckWords } from "../../vocabulary/language-words.ts";
import { isBesideInitials } from "./meant-text/is-beside-initials.ts";
import { isAmongStatutes, isOfOtherText } from "./meant-text/other-text.ts";
import { isOfOwnText } from "./meant-text/own-text.ts";
import { surroundings } from "./meant-text/surroundings.ts";
import { type ReferencePatterns, referencePatterns } from "./reference-patterns.ts";

/** Clauses that a text refers to by number: "section 5", "sections 5.1 and 6", "§§ 5–7", "Article IX". */
export type NumberedReference = {
  /** Where it starts, and where what follows it starts. */
  readonly from: number;
  readonly to: number;
  /** The word before the numbers in lower case, or `§`. */
  readonly word: string;
  /** Whether the word means any clause, whatever that calls itself. An article is an article only. */
  readonly isOfAnyClause: boolean;
  /** Whether its number is Roman. */
  readonly isRoman: boolean;
  /** Whether the word may mean an item of a list too. */
  readonly isOfItems: boolean;
  /** Whether an annex is spoken of beside it. */
  readonly isOfAnnex: boolean;
  /** Whether it says itself that it is to the text itself. */
  readonly isOwn: boolean;
  readonly numbers: readonly PlacedNumber[];
};

/** A number in digits, where it or the word before it stands, and as it is written there, in one line. */
type PlacedNumber = { readonly at: number; readonly number: string; readonly text: string };

/** What references may lead to. */
export type ReferenceAims = {
  /** Whether Roman numerals count the clauses of the text. */
  readonly isRoman: boolean;
  /** Where the title of one of its clauses ends that stands right behind a number; undefined where none does. */
  readonly titleEnd: (text: string, offset: number) => number | undefined;
};

const noAims: ReferenceAims = { isRoman: false, titleEnd: () => undefined };

/** The clauses of its own text that a passage refers to by number. */
export function numberedReferences(
  { text, isLinked }: Passage,
  words: CheckWords,
  aims = noAims,
): NumberedReference[] {
  const patterns = referencePatterns(words);
  if (!patterns) return [];
  const plain = asciiDigits(text);
  const found: NumberedReference[] = [];
  const matches = /\d/.test(plain) ? [...plain.matchAll(patterns.first)] : [];
  if (aims.isRoman) {
    matches.push(...plain.matchAll(patterns.roman));
    matches.sort((a, b) => a.index - b.index);
  }
  for (const match of matches) {
    const series = numbersOf(match, plain, patterns);
    if (!series || isLinked(series.from) || isLinked(series.to - 1)) continue;
    if (isPartOfOther(plain, series.from, found.at(-1))) continue;
    const end = aims.titleEnd(text, series.to) ?? series.to;
    const reference = told(text, end, series, words, patterns);
    if (reference) found.push(reference);
  }
  return found;
}

type Series = Pick<NumberedReference, "from" | "to" | "numbers" | "word">;

function numbersOf(
  { index, 0: digits, groups = {} }: RegExpExecArray,
  plain: string,
  { several, next }: ReferencePatterns,
): Series | undefined {
  const { lead = "", number = "" } = groups;
  const from = index - lead.length;
  const written = lead + digits;
  const word = groups.word?.toLowerCase() ?? "§";
  const value = /^[IVX]/.test(number) ? upperRoman.value(number) : number;
  if (value === undefined) return undefined;
  const first = { at: from, number: String(value), text: written.replace(/\s+/g, " ") };
  const isOfSeveral = several.test(word) || written.startsWith("§§");
  const series = numbersFrom(plain, from + written.length, first, isOfSeveral, next);
  return series && { ...series, from, word };
}

const numberAtEnd = /\d[\s,.():]{0,4}$/;

/** "Articolo 6, paragrafo 1" and "3 punkter 5" are other things; "afsnit 4, punkt 5" are two of ours. */
function isPartOfOther(text: string, from: number, last: NumberedReference | undefined): boolean {
  if (!numberAtEnd.test(text.slice(Math.max(0, from - 5), from))) return false;
  return !last?.isOfAnyClause || from - last.to > 4;
}

/** A reference by what is said around it and its title, which ends at `end`; undefined where that is of another text. */
function told(
  text: string,
  end: number,
  series: Series,
  words: CheckWords,
  { any, items, annex }: ReferencePatterns,
): NumberedReference | undefined {
  const { from, word } = series;
  const around = surroundings(text, from, end);
  const isOfAnyClause = any.test(word);
  const isOwn = isOfOwnText(around, isOfAnyClause, words);
  const isCapital = /^\p{Lu}{2}/u.test(text.slice(from));
  const isElsewhere =
    !isOwn &&
    (isOfOtherText(around, words) ||
      isAmongStatutes(around, isOfAnyClause, words) ||
      // In "SUBJECT TO SECTION 9 WE" no letters are initials.
      (!isCapital && isBesideInitials(around, word, words)));
  if (isElsewhere) return undefined;
  const isOfAnnex = annex.test(around.before) || annex.test(around.behind);
  const isRoman = /[IVX]$/.test(series.numbers[0]?.text ?? "");
  return { ...series, isOfAnyClause, isRoman, isOfItems: items.test(word), isOfAnnex, isOwn };
}

/** The numbers of a series; undefined where it runs backwards, as in the `§ 5-2` of Norwegian statutes. */
function numbersFrom(
  text: string,
  end: number,
  first: PlacedNumber,
  isOfSeveral: boolean,
  form: RegExp,
): { numbers: PlacedNumber[]; to: number } | undefined {
  const numbers = [first];
  let to = end;
  while (numbers.length < 20) {
    const match = form.exec(text.slice(to, to + 40));
    const { lead = "", dash, number = "" } = match?.groups ?? {};
    // "Within section 5 and 30 days": what follows one clause is a clause only where it looks so.
    if (!match || !(isOfSeveral || dash || number.includes("."))) break;
    if (dash && Number.parseFloat(number) <= Number.parseFloat(numbers.at(-1)?.number ?? ""))
      return undefined;
    numbers.push({ at: to + lead.length, number, text: number });
    to += match[0].length;
  }
  return { numbers, to };
}
