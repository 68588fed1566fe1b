import type { WordBag } from "../words/word-bag.ts";
import { alignment, type Pair } from "./alignment.ts";
import { heaviestChain } from "./heaviest-chain.ts";
import { likePairs } from "./like-pairs.ts";
import { movedIds } from "./moved-ids.ts";

/** What the things of a list are compared by: those of one key are the same; others are compared by their words. */
export type Comparable = { readonly key: number; readonly bag: () => WordBag };

/** A text of fewer words may stand on both sides by chance. */
const fewWords = 5;

/**
 * Which things of two lists go together without crossing: the same ones, and between them what `inGap` finds. What is on both
 * sides, but not in order, has moved: it is not taken for the old form of something else.
 */
export function matchedList<Item extends Comparable>(
  before: readonly Item[],
  after: readonly Item[],
  inGap: (before: readonly Item[], after: readonly Item[]) => readonly Pair[],
): Pair[] {
  const [old, now] = [before.map(({ key }) => key), after.map(({ key }) => key)];
  const pairs = alignment(old, now);
  const moved = movedIds(old, now, pairs);
  const found: Pair[] = [];
  let [i, j] = [0, 0];
  const ends = { before: before.length, after: after.length };
  for (const pair of [...pairs, ends]) {
    const gone = stayed(before, i, pair.before, moved);
    const come = stayed(after, j, pair.after, moved);
    if (gone.length > 0 && come.length > 0)
      for (const other of inGap(gone.map(itemOf), come.map(itemOf)))
        found.push({ before: gone[other.before]?.at ?? 0, after: come[other.after]?.at ?? 0 });
    if (pair !== ends) found.push(pair);
    [i, j] = [pair.before + 1, pair.after + 1];
  }
  return found;
}

type Placed<Item> = { readonly item: Item; readonly at: number };

function stayed<Item extends Comparable>(
  items: readonly Item[],
  from: number,
  to: number,
  moved: ReadonlySet<number>,
): Placed<Item>[] {
  const placed = items.slice(from, to).map((item, i) => ({ item, at: from + i }));
  return moved.size === 0
    ? placed
    : placed.filter(({ item }) => !moved.has(item.key) || item.bag().length < fewWords);
}

function itemOf<Item>({ item }: Placed<Item>): Item {
  return item;
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
