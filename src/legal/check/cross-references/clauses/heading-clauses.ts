import type { Heading } from "mdast";
import type { ClauseNumber } from "../../../markdown/clauses/clause-number.ts";
import { type ClauseOrdinal, clauseOrdinal } from "../../../markdown/clauses/clause-ordinal.ts";
import { bareWords } from "../bare-words.ts";
import { addNumber, addWithWhole } from "./clause-places.ts";
import { count, most, placeIn, type Walk } from "./clause-walk.ts";
import { joinedPaths } from "./joined-paths.ts";

/** Adds the numbers by which a heading may be cited, and opens it. */
export function addHeading(node: Heading, read: Walk): void {
  const { headings, open, found, document } = read;
  while ((open.at(-1)?.rank ?? 0) >= node.depth) open.pop();
  const parent = open.at(-1);
  const { number, text = "" } = headings.get(node) ?? {};
  const all = number ? clauseOrdinal(number.text, document.lang) : [];
  // Where II and III stand, I is no ninth letter.
  const ordinals = read.isRoman && all[0]?.form === "upper-roman" ? all.slice(0, 1) : all;
  const counted = parent && !number ? [String(++parent.unnumbered)] : [];
  const own = ordinals.map(({ path }) => path.join("."));
  // A reader may count headings that have no number.
  const joined = joinedPaths(parent?.paths ?? [], number ? own : counted);
  const paths = [...own, ...joined].slice(0, most);
  const place = placeIn(read, ordinals[0]?.mark);
  for (const path of own) addWithWhole(path, place, found.places);
  for (const path of joined.slice(0, most)) addNumber(path, placeIn(read), found.places);
  const isAnnex = (parent?.isAnnex ?? false) || read.annexes.has(firstWord(text));
  const clause = parent?.clause || (number ? ++read.clauses : 0);
  open.push({ rank: node.depth, paths, isAnnex, clause, unnumbered: 0 });
  read.typed = undefined;
  if (number) addTitle(number, ordinals, paths, read);
}

function addTitle(
  { text: numbered, rest }: ClauseNumber,
  ordinals: readonly ClauseOrdinal[],
  paths: readonly string[],
  read: Walk,
): void {
  const { found } = read;
  const [first] = ordinals;
  if (first && !first.form.endsWith("letter")) count(first.path[0] ?? 0, read);
  for (const { mark } of ordinals) found.marks.add(mark);
  const written = /^[\p{L}\p{M}]{2,}\.?(?=\s*\p{Nd}|\s+\p{Lu})/u.exec(numbered)?.[0];
  if (written) found.writtenMarks.add(written.toLowerCase());
  const title = bareWords(rest);
  if (title)
    found.byTitle.set(title, [...(found.byTitle.get(title) ?? []).slice(0, most), ...paths]);
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}]+\.?/u.exec(text)?.[0].toLowerCase() ?? "";
}
