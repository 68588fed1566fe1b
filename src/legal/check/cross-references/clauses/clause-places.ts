import type { Parent } from "mdast";

/** Where a number stands in a text, which says who may mean it. */
type NumberPlaces = {
  /** What its clauses call themselves: `§`, `article`, or nothing. */
  readonly marks: Set<string>;
  /** The numbered clauses, counted from 1, in whose lists it is an item. */
  readonly lists: Set<number>;
  /** Whether an annex has it, which counts for itself. */
  isInAnnex: boolean;
};

/** A mark of a heading, the clause whose list a number is an item of, or an annex. */
export type Place =
  | { readonly mark: string }
  | { readonly list: number }
  | { readonly isInAnnex: true };

/** The numbers of a text, and where its paragraphs stand. */
export type ClausePlaces = {
  readonly numbers: Map<string, NumberPlaces>;
  /** The numbered clause of each paragraph that has one. */
  readonly clauseOf: Map<Parent, number>;
  /** The paragraphs of annexes. */
  readonly annexed: Set<Parent>;
};

/** Who refers to a clause, and by what word. */
export type Sight = {
  /** Whether what calls itself so can be meant: "chapter 3" is not § 3 where there are chapters. */
  readonly isMeant: (mark: string) => boolean;
  /** Whether the word may mean an item of any list: "point 4", not "section 4". */
  readonly isOfItems: boolean;
  /** Whether an annex is spoken of. */
  readonly isOfAnnex: boolean;
  /** The paragraph that refers. */
  readonly from: Parent;
};

/** Adds a number where it stands. */
export function addNumber(number: string, place: Place, { numbers }: ClausePlaces): void {
  let places = numbers.get(number);
  if (!places) {
    places = { marks: new Set(), lists: new Set(), isInAnnex: false };
    numbers.set(number, places);
  }
  if ("mark" in place) places.marks.add(place.mark);
  else if ("list" in place) places.lists.add(place.list);
  else places.isInAnnex = true;
}

/** Adds a number and all that it is a part of: where 5.2 is, 5 is. */
export function addWithWhole(number: string, place: Place, places: ClausePlaces): void {
  addNumber(number, place, places);
  for (let dot = number.indexOf("."); dot > 0; dot = number.indexOf(".", dot + 1))
    addNumber(number.slice(0, dot), place, places);
}

/** Whether a number leads somewhere for who refers to it. */
export function leads(number: string, sight: Sight, places: ClausePlaces): boolean {
  const { numbers, annexed, clauseOf } = places;
  const found = numbers.get(number);
  if (!found) return false;
  if (found.isInAnnex && (sight.isOfAnnex || annexed.has(sight.from))) return true;
  if (found.lists.size > 0 && sight.isOfItems) return true;
  return found.lists.has(clauseOf.get(sight.from) ?? 0) || [...found.marks].some(sight.isMeant);
}
