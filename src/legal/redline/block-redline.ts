import type { Place } from "./block.ts";
import type { MarkupChange } from "./markup-change.ts";
import type { Run } from "./run.ts";
import type { StyledRange } from "./styled-range.ts";

/**
 * What happened to a block. `formatted`: its words stayed, its markup did not; `renumbered`: only its number changed; `moved`: its
 * words came from elsewhere; `moved-away`: they went there.
 */
export type BlockStatus =
  | "unchanged"
  | "changed"
  | "added"
  | "removed"
  | "formatted"
  | "renumbered"
  | "moved"
  | "moved-away";

type Changed = Place & {
  readonly status: BlockStatus;
  /** Left out where there is none. */
  readonly markup?: readonly MarkupChange[];
};

export type TextRedline = Changed & {
  readonly kind: "heading" | "paragraph" | "code" | "html" | "rule";
  /** Of a heading. */
  readonly rank?: number;
  /** Of a heading: its id in the text that it stands in. */
  readonly id?: string;
  readonly runs: readonly Run[];
  /** Left out where there is none. */
  readonly styles?: readonly StyledRange[];
};

export type CellRedline = {
  readonly runs: readonly Run[];
  readonly styles?: readonly StyledRange[];
  readonly markup?: readonly MarkupChange[];
};

/** A row has a cell for each column, or fewer where its last ones are missing on both sides. */
export type RowRedline = {
  readonly status: "unchanged" | "changed" | "added" | "removed";
  readonly cells: readonly CellRedline[];
};

/** The first row is the header, unless it was removed and another one stands behind it. */
export type TableRedline = Changed & {
  readonly kind: "table";
  readonly columns: readonly ("unchanged" | "added" | "removed")[];
  readonly rows: readonly RowRedline[];
};

export type BlockRedline = TextRedline | TableRedline;

/** All runs of a block in order. */
export function blockRuns(block: BlockRedline): readonly Run[] {
  if (block.kind !== "table") return block.runs;
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
}
