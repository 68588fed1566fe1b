import { asciiDigits } from "../../markdown/ascii-digits.ts";
import { clauseLabel } from "../../markdown/clauses/clause-label.ts";
import { clauseNumberParts } from "../../markdown/clauses/clause-number-parts.ts";

const letters = String.raw`[\p{L}\p{M}\p{Nd}]`;
const range = /(?<!\d|\d\.)(\d{1,3})\s?[-–—]\s?(\d{1,3})(?!\.?\d)/g;

/**
 * Whether a text names the number of a clause, alone or in a row such as 5–8. Single letters are words more often.
 *
 * @param said with the digits of ASCII
 * @param number the `text` of a clause number
 */
export function namesNumber(said: string, number: string): boolean {
  const { numeral = "", inserted } = clauseNumberParts(asciiDigits(number)) ?? {};
  if (!/^\d/.test(numeral))
    return [numeral, clauseLabel(number) ?? ""].some((each) => isNamed(said, each));
  const own = escaped(numeral + (inserted ? inserted.before + inserted.numeral : ""));
  if (new RegExp(String.raw`(?<!\d|\d\.)${own}(?!\.?\d)`).test(said)) return true;
  const isInRow = ([, from, to]: RegExpMatchArray) =>
    Number(from) <= Number(numeral) && Number(numeral) <= Number(to);
  return [...said.matchAll(range)].some(isInRow);
}

function isNamed(said: string, name: string): boolean {
  if (name.length < 2) return false;
  // 第八条 stands among other characters of its kind.
  if (/^\p{Lo}/u.test(name)) return said.includes(name);
  return new RegExp(`(?<!${letters})${escaped(name)}(?!${letters})`, "u").test(said);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
