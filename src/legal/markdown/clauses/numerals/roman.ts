import type { NumeralForm } from "./numeral-form.ts";

const wellFormed = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const signs: readonly [sign: string, value: number][] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** I to MMMCMXCIX, as they are written today. */
export const upperRoman: NumeralForm = {
  value(numeral) {
    if (!wellFormed.test(numeral)) return undefined;
    const parts = numeral.match(/CM|CD|XC|XL|IX|IV|./g) ?? [];
    return parts.reduce((sum, part) => sum + (signs.find(([sign]) => sign === part)?.[1] ?? 0), 0);
  },
  numeral(value) {
    if (value < 1 || value > 3999) return undefined;
    let [left, numeral] = [value, ""];
    for (const [sign, worth] of signs) for (; left >= worth; left -= worth) numeral += sign;
    return numeral;
  },
};

/** The same in small letters. */
export const lowerRoman: NumeralForm = {
  value: (numeral) =>
    /^[a-z]+$/.test(numeral) ? upperRoman.value(numeral.toUpperCase()) : undefined,
  numeral: (value, like) => upperRoman.numeral(value, like)?.toLowerCase(),
};
