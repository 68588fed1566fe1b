import { wordsOf } from "../../vocabulary/words-of.ts";

/** Whether a line only goes on with a reference: "as in ⏎ section 18." and "as in section ⏎ 18." are no heads of clauses. */
export function isRunOn(last: string, line: string, lang: string): boolean {
  if (last === "") return false;
  if (/^\s*\p{Ll}/u.test(line)) return true;
  const word = /\p{L}[\p{L}\p{M}]*\.?(?=\s*$)/u.exec(last.slice(-30))?.[0].toLowerCase();
  return word !== undefined && (wordsOf(lang).check?.references.includes(word) ?? false);
}
