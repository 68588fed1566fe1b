import type { Pair } from "../sequences/alignment.ts";
import type { ClauseItem } from "./clause-item.ts";
import type { ClausePairs } from "./clause-pairs.ts";

/** What a step is told: the clauses that have no counterpart yet, and what was found before. */
export type Unmatched = {
  readonly before: readonly ClauseItem[];
  readonly after: readonly ClauseItem[];
  readonly found: ClausePairs;
  /** Retired ids of the document, and what they are now. */
  readonly renamed: Readonly<Record<string, string>>;
};

/** Finds clauses of the new text among those of the old one. Of pairs that share a clause, the first stands. */
export type Matching = (unmatched: Unmatched) => readonly Pair[];
