import { blockText } from "../block.ts";
import { blockKey } from "../changes/block-key.ts";
import type { Comparison } from "../changes/comparison.ts";
import { type WordBag, wordBag } from "../words/word-bag.ts";
import { type Clause, clauseTitle } from "./clause.ts";

/** A clause with its place in the text and what it is compared by. */
export type ClauseItem = {
  readonly at: number;
  readonly clause: Clause;
  readonly title: string;
  /** The same for clauses that say the same under their headings. */
  readonly body: () => string;
  readonly bag: () => WordBag;
};

/** Most clauses are found by their titles, and never asked for more. */
export function clauseItems(clauses: readonly Clause[], { idOf }: Comparison): ClauseItem[] {
  return clauses.map((clause, at) => {
    const title = clauseTitle(clause);
    const words = () => [title, ...clause.blocks.map(blockText)].join("\n");
    return {
      at,
      clause,
      title,
      body: once(() => clause.blocks.map(blockKey).join("\n")),
      bag: once(() => wordBag(words(), idOf)),
    };
  });
}

function once<Result>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
