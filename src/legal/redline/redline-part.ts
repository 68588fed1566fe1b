import type { BlockRedline } from "./block-redline.ts";

/**
 * What happened to a clause. The one that says most stands: a moved clause may be changed too (`isChanged`), and a changed one
 * renumbered (`number`). `renumbered`: nothing but its number, or numbers in its lists, changed; `formatted`: no words did.
 */
export type ClauseStatus =
  | "unchanged"
  | "changed"
  | "added"
  | "removed"
  | "moved"
  | "renumbered"
  | "formatted";

/** A clause at its place in the new text; where it was removed, at the place that it had. */
export type ClauseRedline = {
  /** `opening` is what stands before the first heading; `title` the title of the page, which is none of the words of the text. */
  readonly kind: "title" | "opening" | "clause" | "footnotes";
  readonly status: ClauseStatus;
  /** Whether words of it came or went, where it was not added or removed as a whole. */
  readonly isChanged: boolean;
  /** The id of its heading in the new text; of a removed clause, in the old one. Empty where it has no heading. */
  readonly id: string;
  /** The words of its heading with its number, in the same text. */
  readonly heading: string;
  readonly rank: number;
  /** Its clause number, where it changed; empty where there was or is none. */
  readonly number?: { readonly before: string; readonly after: string };
  readonly movedFrom?: MovedFrom;
  readonly wordsInserted: number;
  readonly wordsDeleted: number;
  /** The heading is the first. */
  readonly blocks: readonly BlockRedline[];
};

/** Where a moved clause stood in the old text. */
export type MovedFrom = {
  /** The part of the redline that marks the place. */
  readonly part: number;
  /** The words of its old heading. */
  readonly heading: string;
  /** The old heading of the clause that stood before it; empty where none did. */
  readonly behind: string;
  /** Whether it moved only as a part of a clause that moved. */
  readonly isWithParent: boolean;
};

/** The mark at the place that a moved clause had. */
export type MovedAway = {
  readonly kind: "moved-away";
  readonly id: string;
  readonly heading: string;
  readonly rank: number;
  /** The part of the redline that is the clause at its new place. */
  readonly part: number;
  readonly isWithParent: boolean;
};

export type RedlinePart = ClauseRedline | MovedAway;
