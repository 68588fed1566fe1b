import type { Content, Heading, List, Parent } from "mdast";
import { asciiDigits } from "../../markdown/ascii-digits.ts";
import type { ClauseNumber } from "../../markdown/clause-number.ts";
import { clauseOrdinal } from "../../markdown/clause-ordinal.ts";
import type { CheckedDocument } from "../rule.ts";
import { bareWords } from "./bare-words.ts";
import { isRunOn } from "./is-run-on.ts";
import { joinedPaths } from "./joined-paths.ts";
import { typedNumber } from "./typed-number.ts";

/** The numbers by which readers find clauses: those of headings, of list items, and those typed at the head of paragraphs. */
export type NumberedClauses = {
  /** All numbers, and all that they are parts of: `5.2` is there where item 2 of a list stands under clause 5. */
  readonly numbers: ReadonlySet<string>;
  /** What headings call themselves beside their number: `§`, `article`. */
  readonly marks: ReadonlySet<string>;
  /** The numbers of the clauses that have a title, by its words. */
  readonly byTitle: ReadonlyMap<string, readonly string[]>;
  /** The highest number of a clause at the top. */
  readonly last: number;
  /** Whether its clauses are numbered, so that a number that is not there is amiss. */
  readonly isNumbered: boolean;
};

/** Where the walk through the text is. */
type Place = {
  /** The headings that are open, each with the numbers that it may be cited by. */
  readonly open: { rank: number; paths: readonly string[]; unnumbered: number }[];
  /** The number typed at the head of the last paragraph that had one. */
  typed: string | undefined;
};

type Found = {
  readonly numbers: Set<string>;
  readonly marks: Set<string>;
  readonly byTitle: Map<string, string[]>;
  /** How many headings and paragraphs have a number that is no mere letter, and the highest of them. */
  numbered: number;
  last: number;
  /** How many list items have one. */
  items: number;
};

/** Deeper numbers are found by their first parts. */
const most = 8;

export function numberedClauses(document: CheckedDocument): NumberedClauses {
  const found: Found = {
    numbers: new Set(),
    marks: new Set(),
    byTitle: new Map(),
    numbered: 0,
    last: 0,
    items: 0,
  };
  const numbers = new Map(document.headings.map(({ node, number }) => [node, number]));
  const words = new Map(document.passages.map(({ node, text }) => [node, text]));
  const place: Place = { open: [], typed: undefined };
  walk(document.tree, [""], { document, numbers, words, place, found });
  const isList = found.items >= 5 && document.headings.every(({ node }) => node.depth === 1);
  return {
    ...found,
    last: isList ? Math.max(found.last, found.items) : found.last,
    isNumbered: isList || found.numbered >= 2,
  };
}

type Walk = {
  readonly document: CheckedDocument;
  readonly numbers: ReadonlyMap<Heading, ClauseNumber | undefined>;
  readonly words: ReadonlyMap<Parent, string>;
  readonly place: Place;
  readonly found: Found;
};

function walk(parent: Parent, bases: readonly string[], read: Walk): void {
  for (const node of parent.children as Content[]) {
    if (node.type === "heading") addHeading(node, read);
    else if (node.type === "list" && node.ordered) addItems(node, bases, read);
    else if ("children" in node) {
      const text = read.words.get(node as Parent);
      if (text === undefined) walk(node as Parent, bases, read);
      else addTyped(text, read);
    }
  }
}

function addHeading(node: Heading, { document, numbers, place, found }: Walk): void {
  while ((place.open.at(-1)?.rank ?? 0) >= node.depth) place.open.pop();
  const parent = place.open.at(-1);
  const number = numbers.get(node);
  const ordinals = number ? clauseOrdinal(number.text, document.lang) : [];
  // A reader may count headings that have no number.
  const own = number
    ? ordinals.map(({ path }) => path.join("."))
    : parent
      ? [String(++parent.unnumbered)]
      : [];
  const paths = [...(number ? own : []), ...joinedPaths(parent?.paths ?? [], own)].slice(0, most);
  place.open.push({ rank: node.depth, paths, unnumbered: 0 });
  place.typed = undefined;
  add(paths, found);
  if (!number) return;
  const [first] = ordinals;
  if (first && !first.form.endsWith("letter")) count(first.path[0] ?? 0, found);
  for (const { mark } of ordinals) found.marks.add(mark);
  const title = bareWords(number.rest);
  if (title)
    found.byTitle.set(title, [...(found.byTitle.get(title) ?? []).slice(0, most), ...paths]);
}

function addItems({ children, start }: List, bases: readonly string[], read: Walk): void {
  const { place, found } = read;
  const clause = place.open.findLast(({ paths }) => paths.length > 0)?.paths ?? [];
  const all = [...new Set([...bases, ...clause, ...(place.typed ? [place.typed] : [])])];
  children.forEach((item, i) => {
    const paths = joinedPaths(all, [String((start ?? 1) + i)]).slice(0, most);
    add(paths, found);
    found.items++;
    walk(item, [...new Set(["", ...paths])], read);
  });
}

function addTyped(text: string, { document, place, found }: Walk): void {
  let last = "";
  for (const line of asciiDigits(text).split("\n")) {
    const number = typedNumber(line);
    const isHead = number && !isRunOn(last, line, document.lang);
    last = line;
    if (!isHead) continue;
    if (line.trimStart().startsWith("§")) found.marks.add("§");
    if (number.includes(".") || found.marks.has("§")) count(Number.parseInt(number, 10), found);
    const clause = place.open.findLast(({ paths }) => paths.length > 0)?.paths ?? [];
    add([number, ...joinedPaths(clause, [number])], found);
    place.typed = number;
  }
}

function count(top: number, found: Found): void {
  found.numbered++;
  found.last = Math.max(found.last, top);
}

function add(paths: readonly string[], { numbers }: Found): void {
  for (const path of paths) {
    numbers.add(path);
    for (let dot = path.indexOf("."); dot > 0; dot = path.indexOf(".", dot + 1))
      numbers.add(path.slice(0, dot));
  }
}
