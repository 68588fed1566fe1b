import type { NumeralForm } from "./numeral-form.ts";

/** Digits of any one script: 12, ١٢, १२, ๑๒, １２. */
export const decimal: NumeralForm = {
  value(numeral) {
    if (!/^\p{Nd}{1,9}$/u.test(numeral)) return undefined;
    return [...numeral].reduce((value, digit) => value * 10 + digitValue(digit), 0);
  },
  numeral(value, like) {
    const [first = "0"] = like;
    const zero = (first.codePointAt(0) ?? 0) - digitValue(first);
    const digits = String(value).padStart(digitValue(first) === 0 ? [...like].length : 0, "0");
    return digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  },
};

/** Unicode gives the digits of every script ten places in a row, and never puts them behind others but in tens. */
function digitValue(digit: string): number {
  if (digit >= "0" && digit <= "9") return Number(digit);
  const place = digit.codePointAt(0) ?? 0;
  let first = place;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (place - first) % 10;
}
