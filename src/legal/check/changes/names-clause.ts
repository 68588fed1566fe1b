import type { HeadingFact } from "../../document/document-facts.ts";
import { clauseNumber } from "../../markdown/clauses/clause-number.ts";
import type { SaidChanges } from "./described-changes.ts";
import { namesNumber } from "./names-number.ts";
import { areRelated, isLong } from "./related-words.ts";
import { wordsIn } from "./words-in.ts";

/** More words than the title of any clause has. */
const most = 40;
/** A shorter word is often a small one, such as "your". */
const least = 5;

/**
 * Whether what a version says of its changes names a clause: by its number, by a word that tells it apart, or where it has
 * none, by all its words and something about them.
 *
 * @param isIdle tells which words tell no clause apart
 */
export function namesClause(
  said: SaidChanges,
  { text }: HeadingFact,
  isIdle: (word: string) => boolean,
): boolean {
  const number = clauseNumber(text, said.lang);
  if (number && namesNumber(said.text, number.text)) return true;
  const words = wordsIn(number?.rest || text, said.lang).slice(0, most);
  const telling = words.filter((word) => isLong(word) && !isIdle(word));
  const longest = Math.max(...telling.map(({ length }) => length));
  const isSaid = (word: string) => said.words.some((each) => areRelated(each, word));
  if (telling.length > 0)
    return telling.some(
      (word) => (word.length >= least || word.length === longest) && isSaid(word),
    );
  return words.length > 0 && words.every(isSaid) && said.words.length >= words.length + 2;
}
