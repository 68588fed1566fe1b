import { wordsOf } from "../../vocabulary/words-of.ts";
import { clauseNumberParts } from "./clause-number-parts.ts";
import type { NumeralForm } from "./numerals/numeral-form.ts";
import { type NumeralFormName, numeralForms } from "./numerals/numeral-forms.ts";

/** What a clause number says: where its clause stands among the others, and which numbering it is of. */
export type ClauseOrdinal = {
  /** From the outermost number to the innermost: `5.2` is 5, 2. */
  readonly path: readonly number[];
  /** For a clause that was put in later behind the one of that number: `§ 12 b` and `第5条の2` are 2; else 0. */
  readonly inserted: number;
  readonly form: NumeralFormName;
  /** What tells numberings in one text apart: `§`, `article`, `第条`, `()`, `)`, or nothing. Abbreviated words in full. */
  readonly mark: string;
};

/**
 * All that a clause number may mean, what is meant most often first: `5.2` is one thing, `(i)` is the roman one or the
 * ninth letter, and only its neighbours can tell. Empty where the text is no clause number, or counts in a way not known.
 *
 * @param text the `text` of a clause number, or one as running text writes it: "section 5.2"
 * @param lang BCP 47 tag of the document
 */
export function clauseOrdinal(text: string, lang: string): ClauseOrdinal[] {
  const parts = clauseNumberParts(text);
  if (!parts) return [];
  const inserted = parts.inserted ? count(parts.inserted.numeral) : 0;
  if (inserted === undefined) return [];
  const mark = parts.mark.endsWith(".") ? wholeWord(parts.mark, lang) : parts.mark;
  return readings(parts.numeral).map((reading) => ({ ...reading, inserted, mark }));
}

const { decimal, ...others } = numeralForms;
const otherForms = Object.entries(others) as [keyof typeof others, NumeralForm][];

function readings(numeral: string): Pick<ClauseOrdinal, "path" | "form">[] {
  const path = numeral.split(/[.．]/).map(decimal.value);
  if (path.every((value) => value !== undefined)) return [{ path, form: "decimal" }];
  const found = otherForms.flatMap(([form, numerals]) => {
    const value = numerals.value(numeral);
    return value === undefined ? [] : [{ path: [value], form }];
  });
  // Hardly any text counts up to fifty in Roman numerals.
  return /^[LCDM]$/i.test(numeral) ? found.reverse() : found;
}

function count(numeral: string): number | undefined {
  return (
    decimal.value(numeral) ?? others.han.value(numeral) ?? others["lower-letter"].value(numeral)
  );
}

/** "art." is short for "artikel", "pkt." for "punkt": its letters in their order, the first one first. */
function wholeWord(short: string, lang: string): string {
  const letters = [...short.slice(0, -1)];
  const word = wordsOf(lang).clause?.find((each) => {
    if (each.endsWith(".") || each[0] !== letters[0]) return false;
    let next = 0;
    for (const letter of each) if (letter === letters[next]) next++;
    return next === letters.length;
  });
  return word ?? short;
}
