import { clauseOrdinal } from "../../../markdown/clauses/clause-ordinal.ts";
import { wordsOf } from "../../../vocabulary/words-of.ts";
import type { NumberedClauses } from "../clauses/numbered-clauses.ts";
import type { NumberedReference } from "../numbered-references.ts";

/** Whether a reference can be to the text itself, whose clauses are called otherwise than those of statutes. */
export function isOfThisText(
  { word, isOfAnyClause, isRoman }: NumberedReference,
  { marks, writtenMarks, isNumbered }: NumberedClauses,
  lang: string,
): boolean {
  if (word === "§") return marks.has("§");
  if (!isNumbered) return false;
  const own = [...marks];
  // "Čl. IX" means the heading "IX.", as statutes hardly have such numbers.
  if (isOfAnyClause || (isRoman && own.every((mark) => mark === ""))) {
    const names = wordsOf(lang).check?.crossReferences?.one ?? [];
    return own.length === 0 || own.some((mark) => !/^\p{L}/u.test(mark) || names.includes(mark));
  }
  // Laws are cited by "art." even where the text itself has articles.
  if (word.endsWith(".") && ![...writtenMarks].some((mark) => mark.endsWith("."))) return false;
  return own.some((mark) => isSameWord(mark, word, lang));
}

/** "articles" and "article", "bilaget" and "bilag", "čl." and "článek", "artt." and "articolo". */
export function isSameWord(mark: string, word: string, lang: string): boolean {
  if (mark === word) return true;
  const whole = word.endsWith(".") ? (clauseOrdinal(`${word} 1`, lang)[0]?.mark ?? word) : word;
  if (mark === whole) return true;
  const bare = whole.replace(/\.$/, "");
  const least = Math.min(whole === bare ? 4 : 3, mark.length, bare.length);
  return least > 2 && mark.slice(0, least) === bare.slice(0, least);
}
