import type { ClauseItem } from "../clause-item.ts";
import { likestPairs } from "./likest-pairs.ts";
import type { Matching } from "./matching.ts";

const leastLikeness = 0.4;

/** Clauses of one title that say nearly the same. */
export const byTitleAndLikeness: Matching = ({ before, after }) => {
  const [old, now] = [byTitle(before), byTitle(after)];
  return [...now].flatMap(([title, items]) =>
    likestPairs(old.get(title) ?? [], items, leastLikeness),
  );
};

function byTitle(items: readonly ClauseItem[]): ReadonlyMap<string, readonly ClauseItem[]> {
  const groups = new Map<string, ClauseItem[]>();
  for (const item of items) {
    const known = groups.get(item.title);
    if (known) known.push(item);
    else groups.set(item.title, [item]);
  }
  return groups;
}
