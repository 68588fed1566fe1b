import type { WordBag } from "../words/word-bag.ts";
import { alignment, type Pair } from "./alignment.ts";
import { heaviestChain } from "./heaviest-chain.ts";
import { likePairs } from "./like-pairs.ts";

/** What the things of a list are compared by: those of one key are the same; others are compared by their words. */
export type Comparable = { readonly key: number; readonly bag: () => WordBag };

/** Which things of two lists go together without crossing: the same ones, and between them what `inGap` finds. */
export function matchedList<Item extends { readonly key: number }>(
  before: readonly Item[],
  after: readonly Item[],
  inGap: (before: readonly Item[], after: readonly Item[]) => readonly Pair[],
): Pair[] {
  const key = ({ key }: Item) => key;
  const found: Pair[] = [];
  let [i, j] = [0, 0];
  const ends = { before: before.length, after: after.length };
  for (const pair of [...alignment(before.map(key), after.map(key)), ends]) {
    if (pair.before > i && pair.after > j)
      for (const other of inGap(before.slice(i, pair.before), after.slice(j, pair.after)))
        found.push({ before: i + other.before, after: j + other.after });
    if (pair !== ends) found.push(pair);
    [i, j] = [pair.before + 1, pair.after + 1];
  }
  return found;
}

/** Things that are like each other at least by `least`, without crossing. */
export function likeInGap(
  before: readonly Comparable[],
  after: readonly Comparable[],
  least: number,
): readonly Pair[] {
  const [old, now] = [before, after].map((side) => side.map(({ bag }) => bag()));
  return heaviestChain(likePairs(old ?? [], now ?? [], least));
}
