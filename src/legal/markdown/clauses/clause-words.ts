import { words } from "../../document/words.ts";
import { endlessPassage } from "../parsing/endless-passage.ts";
import { parse } from "../parsing/parse.ts";
import { plainText } from "../words/plain-text.ts";

/** What reaches over clauses: raw HTML, fences, footnotes and definitions. An address in angle brackets does not. */
const farReaching =
  /<(?![a-z][a-z\d+.-]+:[^\s<>]*>|[^\s<>@]+@[^\s<>@]+>|[\s\d=])|```|~~~|\[\^|\^\[|\]:/i;

const toc = /(?<=^|\n)```toc[ \t]*\r?\n\s*```[ \t]*(?=\r?\n|$)/;

/** A heading after an empty line ends all that stands before it, and begins anew. Right below a table it is a row of the table. */
const clauseStart = /(?=#{1,6}[ \t\r\n])(?<=\n[ \t]*\r?\n)/;

/**
 * Answers with the words of a text without white space, as `words(plainText(parse(body)))` does, and reads each clause only once:
 * from one revision of a document to the next few of them change, and reading is what takes the time. Answers with nothing where
 * the clauses of a text cannot be read one by one.
 */
export function clauseWords(): (body: string) => string | undefined {
  const known = new Map<string, string>();
  const wordsOf = (clause: string) => {
    const found = known.get(clause) ?? words(plainText(parse(clause)));
    known.set(clause, found);
    return found;
  };
  return (body) => {
    if (farReaching.test(body.replace(toc, "")) || endlessPassage(body)) return undefined;
    return body.split(clauseStart).map(wordsOf).join("");
  };
}
