import type { Heading, Parent } from "mdast";
import type { NumberedHeading } from "../../../markdown/clauses/numbered-headings.ts";
import type { CheckedDocument } from "../../rule.ts";
import type { ClausePlaces, Place } from "./clause-places.ts";

/** How many clauses have a number that is no mere letter, and the highest of these. */
type Count = { numbered: number; last: number };

/** What a walk through a text finds; the fields of `NumberedClauses` are told there. */
export type WalkedClauses = {
  readonly places: ClausePlaces;
  readonly marks: Set<string>;
  readonly writtenMarks: Set<string>;
  /** How many paragraphs begin with a word for a clause and a number, by the word. */
  readonly typedMarks: Map<string, number>;
  readonly byTitle: Map<string, string[]>;
  readonly body: Count;
  readonly annex: Count;
  /** How many items of lists have a number. */
  items: number;
  isOneList: boolean;
};

/** A heading that is open: the numbers that it may be cited by, and which of the outermost numbered clauses it is in. */
type Open = {
  readonly rank: number;
  readonly paths: readonly string[];
  readonly isAnnex: boolean;
  readonly clause: number;
  unnumbered: number;
};

/** A walk through a text: what it looks up, and where it is. */
export type Walk = {
  readonly document: CheckedDocument;
  readonly headings: ReadonlyMap<Heading, NumberedHeading>;
  readonly words: ReadonlyMap<Parent, string>;
  readonly annexes: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly found: WalkedClauses;
  readonly open: Open[];
  readonly isRoman: boolean;
  clauses: number;
  /** The clause of the last number within one. */
  lastClause: number;
  /** The number typed at the head of the last paragraph that had one. */
  typed: string | undefined;
};

/** Deeper numbers are found by their first parts. */
export const most = 8;

/** Where a clause stands at this point of the walk. */
export function placeIn({ open }: Walk, mark = ""): Place {
  return open.at(-1)?.isAnnex ? { isInAnnex: true } : { mark };
}

/** Numbers that begin anew under each heading are within its clause; those that are counted on are clauses themselves. */
export function placeInList(from: number, read: Walk): Place {
  const { clause = 0, isAnnex = false } = read.open.at(-1) ?? {};
  if (clause === 0 || isAnnex) return placeIn(read);
  const isNext = read.lastClause === clause;
  if (from > 1 && !isNext && read.lastClause > 0) read.found.isOneList = true;
  read.lastClause = clause;
  return { list: clause };
}

/** Counts a clause that has a number at the top. */
export function count(top: number, { open, found }: Walk): void {
  const counted = open.at(-1)?.isAnnex ? found.annex : found.body;
  counted.numbered++;
  counted.last = Math.max(counted.last, top);
}

/** The numbers of the innermost clause that has any. */
export function clausePaths({ open }: Walk): readonly string[] {
  return open.findLast(({ paths }) => paths.length > 0)?.paths ?? [];
}
