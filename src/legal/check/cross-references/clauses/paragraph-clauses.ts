import type { Parent } from "mdast";
import { asciiDigits } from "../../../markdown/ascii-digits.ts";
import { clauseOrdinal } from "../../../markdown/clauses/clause-ordinal.ts";
import { wordsOf } from "../../../vocabulary/words-of.ts";
import { addNumber, addWithWhole, type Place } from "./clause-places.ts";
import { clausePaths, count, placeIn, placeInList, type Walk } from "./clause-walk.ts";
import { joinedPaths } from "./joined-paths.ts";
import { typedNumber } from "./typed-number.ts";

/** Adds the numbers at the heads of the lines of a paragraph or of a cell, and notes where it stands. */
export function addParagraph(node: Parent, text: string, parent: Parent, read: Walk): void {
  const { clause = 0, isAnnex = false } = read.open.at(-1) ?? {};
  const { clauseOf, annexed } = read.found.places;
  if (clause > 0) clauseOf.set(node, clause);
  if (isAnnex) annexed.add(node);
  if (node.type === "tableCell") {
    const number = cellNumber(asciiDigits(text), parent.children[0] === node);
    if (number) addNumberAt(number, placeIn(read), read);
  } else addTyped(text, read);
}

function addTyped(text: string, read: Walk): void {
  const { document, found } = read;
  let last = "";
  for (const line of asciiDigits(text).split("\n")) {
    const number = typedNumber(line);
    const isHead = number && !isRunOn(last, line, document.lang);
    last = line;
    if (!isHead) continue;
    const mark = typedMark(line, read);
    const isSign = line.trimStart().startsWith("§");
    if (isSign) found.marks.add("§");
    if (mark) found.typedMarks.set(mark, (found.typedMarks.get(mark) ?? 0) + 1);
    if (number.includes(".") || found.marks.has("§")) count(Number.parseInt(number, 10), read);
    const isClause = isSign || mark || number.includes(".");
    const place = isClause ? placeIn(read, isSign ? "§" : mark) : placeInList(Number(number), read);
    addNumberAt(number, place, read);
    read.typed = number;
  }
}

/** "section" of "Section 5.2. Text". */
function typedMark(line: string, { document, references }: Walk): string | undefined {
  const word = /^[^\p{L}\d]{0,4}(\p{L}+\.?)\s/u.exec(line)?.[1]?.toLowerCase();
  return word && references.has(word)
    ? clauseOrdinal(`${word} 1`, document.lang)[0]?.mark
    : undefined;
}

/** A number that stands alone, and behind that of its clause. */
function addNumberAt(number: string, place: Place, read: Walk): void {
  const { places } = read.found;
  addWithWhole(number, place, places);
  for (const path of joinedPaths(clausePaths(read), [number]))
    addNumber(path, placeIn(read), places);
}

const aloneForm = /^\s*(?:§\s?)?\(?(\d{1,3}(?:\.\d{1,3})*)[.)]?\s*$/;
const headForm =
  /^\s*(?:(?:§\s?)(\d{1,3}(?:\.\d{1,3})*)|(\d{1,3}(?:\.\d{1,3})+)|(\d{1,3})[.)])\.?\s+\p{Lu}\p{Ll}/u;

/**
 * The number of a clause in a cell of a table whose digits are 0 to 9: "5.2 Text", and "5.2" where it stands in the first cell of a
 * row; not "$120.00", "9.00 EUR" or "14".
 */
function cellNumber(text: string, isFirst: boolean): string | undefined {
  const head = headForm.exec(text);
  if (head) return head[1] ?? head[2] ?? head[3];
  return isFirst ? aloneForm.exec(text)?.[1] : undefined;
}

/** Whether a line only goes on with a reference: "as in ⏎ section 18." and "as in section ⏎ 18." are no heads of clauses. */
function isRunOn(last: string, line: string, lang: string): boolean {
  if (last === "") return false;
  if (/^\s*\p{Ll}/u.test(line)) return true;
  const word = /\p{L}[\p{L}\p{M}]*\.?(?=\s*$)/u.exec(last.slice(-30))?.[0].toLowerCase();
  return word !== undefined && (wordsOf(lang).check?.references.includes(word) ?? false);
}
