import type { Content, List, Parent } from "mdast";
import { wordsOf } from "../../../vocabulary/words-of.ts";
import type { CheckedDocument } from "../../rule.ts";
import { addNumber } from "./clause-places.ts";
import {
  clausePaths,
  most,
  placeIn,
  placeInList,
  type Walk,
  type WalkedClauses,
} from "./clause-walk.ts";
import { addHeading } from "./heading-clauses.ts";
import { isRoman } from "./is-roman.ts";
import { joinedPaths } from "./joined-paths.ts";
import { addParagraph } from "./paragraph-clauses.ts";

/** The numbers of the items around a place: alone, and behind that of their clause. */
type Bases = { readonly bare: readonly string[]; readonly whole: readonly string[] };

/** The numbers of a text in one walk through its tree. */
export function walkedClauses(document: CheckedDocument): WalkedClauses {
  const found: WalkedClauses = {
    places: { numbers: new Map(), clauseOf: new Map(), annexed: new Set() },
    marks: new Set(),
    writtenMarks: new Set(),
    typedMarks: new Map(),
    byTitle: new Map(),
    body: { numbered: 0, last: 0 },
    annex: { numbered: 0, last: 0 },
    ...{ items: 0, isOneList: false },
  };
  const headings = new Map(document.headings.map((heading) => [heading.node, heading]));
  const words = new Map(document.passages.map(({ node, text }) => [node, text]));
  const { references, crossReferences } = wordsOf(document.lang).check ?? {};
  const known = { annexes: new Set(crossReferences?.annexes), references: new Set(references) };
  const state = {
    isRoman: isRoman(document),
    open: [],
    clauses: 0,
    lastClause: 0,
    typed: undefined,
  };
  const bases = { bare: [""], whole: [] };
  walk(document.tree, bases, { document, headings, words, ...known, found, ...state });
  return found;
}

function walk(parent: Parent, bases: Bases, read: Walk): void {
  for (const node of parent.children as Content[]) {
    if (node.type === "heading") addHeading(node, read);
    else if (node.type === "list" && node.ordered) addItems(node, bases, read);
    else if ("children" in node) {
      const text = read.words.get(node as Parent);
      if (text === undefined) walk(node as Parent, bases, read);
      else addParagraph(node as Parent, text, parent, read);
    }
  }
}

function addItems({ children, start }: List, { bare, whole }: Bases, read: Walk): void {
  const { typed, found } = read;
  const heads = [...new Set([...whole, ...clausePaths(read), ...(typed ? [typed] : [])])];
  const from = start ?? 1;
  const place = placeInList(from, read);
  children.forEach((item, i) => {
    const alone = joinedPaths(bare, [String(from + i)]).slice(0, most);
    const behind = joinedPaths(heads, [String(from + i)]).slice(0, most);
    for (const path of alone) addNumber(path, place, found.places);
    for (const path of behind) addNumber(path, placeIn(read), found.places);
    found.items++;
    walk(item, { bare: [...new Set(["", ...alone])], whole: behind }, read);
  });
}
