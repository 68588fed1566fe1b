import { clauseOrdinal } from "../../../markdown/clauses/clause-ordinal.ts";
import type { CheckedDocument } from "../../rule.ts";

/** Whether Roman numerals count the clauses of a text: one alone may be a letter. */
export function isRoman({ headings, lang }: CheckedDocument): boolean {
  let count = 0;
  for (const { number } of headings) {
    if (!number || !/[IVX]/.test(number.text)) continue;
    if (clauseOrdinal(number.text, lang)[0]?.form === "upper-roman") count++;
    if (count === 2) return true;
  }
  return false;
}
