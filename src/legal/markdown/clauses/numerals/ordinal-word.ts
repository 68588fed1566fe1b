import { allLanguages } from "../../../vocabulary/all-languages.ts";
import type { NumeralForm } from "./numeral-form.ts";

/** From the first on, in one gender. */
type Row = readonly string[];

/** Whatever their case, accents and forms of the alif: SEPTIMA is séptima, الاولى is الأولى. */
const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const rows: readonly Row[] = Object.values(allLanguages).flatMap(({ ordinals = [] }) => ordinals);
const values = new Map(rows.flatMap((row) => row.map((word, i) => [folded(word), i + 1] as const)));

/** "cuarta", "DÉCIMA PRIMERA", "الرابعة": the words of all languages that count clauses so. */
export const ordinalWord: NumeralForm = {
  value: (numeral) => values.get(folded(numeral)),
  numeral(value, like) {
    const word = folded(like);
    const found = rows.filter((row) => row.some((each) => folded(each) === word));
    const [numeral, other] = new Set(found.map((row) => row[value - 1]));
    // "Segunda" is Spanish and Portuguese.
    if (!numeral || other !== undefined) return undefined;
    if (like === like.toUpperCase()) return numeral.toUpperCase();
    return /^\p{Lu}/u.test(like) ? numeral.replace(/^./u, (first) => first.toUpperCase()) : numeral;
  },
};

const known = new Map<readonly Row[], ReadonlySet<string>>();

/** The ordinal word of a language that a text begins with, of two words rather than of one. */
export function ordinalWordAt(text: string, ordinals: readonly Row[]): string | undefined {
  let own = known.get(ordinals);
  if (!own) {
    own = new Set(ordinals.flat().map(folded));
    known.set(ordinals, own);
  }
  const [two = "", one = ""] = /^([\p{L}\p{M}]{1,20})(?:\s[\p{L}\p{M}]{1,20})?/u.exec(text) ?? [];
  return [two, one].find((each) => own.has(folded(each)));
}
