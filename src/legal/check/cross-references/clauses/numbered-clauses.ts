import type { CheckedDocument } from "../../rule.ts";
import type { ClausePlaces } from "./clause-places.ts";
import { walkedClauses } from "./walked-clauses.ts";

/** The numbers by which readers find clauses: those of headings, of list items, and those typed at the head of paragraphs. */
export type NumberedClauses = {
  /** All numbers, also the composed ones: `5.2` is there where item 2 of a list stands under clause 5. */
  readonly places: ClausePlaces;
  /** What clauses call themselves beside their number: `§`, `article`. */
  readonly marks: ReadonlySet<string>;
  /** The same as headings write it, in lower case: `art.`. */
  readonly writtenMarks: ReadonlySet<string>;
  /** The numbers of the clauses that have a title, by its words. */
  readonly byTitle: ReadonlyMap<string, readonly string[]>;
  /** The highest number of a clause at the top. */
  readonly last: number;
  /** Whether its clauses are numbered, so that a number that is not there is amiss. */
  readonly isNumbered: boolean;
  /** Whether annexes hold more clauses than the text before them, so that these may well be meant. */
  readonly isMostlyAnnex: boolean;
  /** Whether the items of lists are clauses themselves, as they are counted on from one heading to the next. */
  readonly isOneList: boolean;
};

export function numberedClauses(document: CheckedDocument): NumberedClauses {
  const found = walkedClauses(document);
  const { body, annex, items, typedMarks } = found;
  const isList = items >= 5 && document.headings.every(({ node }) => node.depth === 1);
  const isMostlyAnnex = annex.numbered > body.numbered;
  const typed = [...typedMarks].filter(([, count]) => count > 1).map(([mark]) => mark);
  return {
    ...found,
    marks: new Set([...found.marks, ...typed]),
    last: Math.max(body.last, isList ? items : 0, isMostlyAnnex ? annex.last : 0),
    isNumbered: isList || body.numbered + annex.numbered >= 2,
    isMostlyAnnex,
  };
}
