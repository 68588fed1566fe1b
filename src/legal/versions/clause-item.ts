import { blockText } from "./block.ts";
import { blockKey } from "./block-key.ts";
import { type Clause, clauseTitle } from "./clause.ts";
import type { Scope } from "./scope.ts";
import { type WordBag, wordBag } from "./word-bag.ts";

/** A clause with its place in the text and what it is compared by. */
export type ClauseItem = {
  readonly at: number;
  readonly clause: Clause;
  readonly title: string;
  /** The same for clauses that say the same under their headings. */
  readonly body: string;
  readonly bag: () => WordBag;
};

export function clauseItems(clauses: readonly Clause[], { idOf }: Scope): ClauseItem[] {
  return clauses.map((clause, at) => {
    const title = clauseTitle(clause);
    let bag: WordBag | undefined;
    return {
      at,
      clause,
      title,
      body: clause.blocks.map(blockKey).join("\n"),
      bag: () => {
        bag ??= wordBag([title, ...clause.blocks.map(blockText)].join("\n"), idOf);
        return bag;
      },
    };
  });
}
