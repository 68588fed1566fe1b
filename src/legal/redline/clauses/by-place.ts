import type { Pair } from "../sequences/alignment.ts";
import { heaviestChain } from "../sequences/heaviest-chain.ts";
import { likePairs } from "../sequences/like-pairs.ts";
import type { ClauseItem } from "./clause-item.ts";
import type { Matching, Unmatched } from "./matching.ts";

/** Between the same neighbours, a clause may have changed very much and still be the same. */
const leastLikeness = 0.25;

/** Clauses between the same neighbours that are somewhat like each other. */
export const byPlace: Matching = (unmatched) => {
  const [before, after] = gaps(unmatched);
  return [...after].flatMap(([gap, items]) => pairsInGap(before.get(gap) ?? [], items));
};

type Gaps = ReadonlyMap<number, readonly ClauseItem[]>;

/** The clauses without a counterpart by what stands before them: the last clause that has one, at its place in the new text. */
function gaps({ before, after, found }: Unmatched): [before: Gaps, after: Gaps] {
  return [
    grouped(before, (at) => found.ofBefore(at)),
    grouped(after, (at) => (found.ofAfter(at) === undefined ? undefined : at)),
  ];
}

function grouped(items: readonly ClauseItem[], placeOf: (at: number) => number | undefined): Gaps {
  const groups = new Map<number, ClauseItem[]>();
  let [gap, next] = [-1, 0];
  for (const item of items) {
    for (; next < item.at; next++) gap = placeOf(next) ?? gap;
    const known = groups.get(gap);
    if (known) known.push(item);
    else groups.set(gap, [item]);
  }
  return groups;
}

function pairsInGap(before: readonly ClauseItem[], after: readonly ClauseItem[]): Pair[] {
  const links = likePairs(
    before.map((item) => item.bag()),
    after.map((item) => item.bag()),
    leastLikeness,
  );
  return heaviestChain(links).map((link) => ({
    before: before[link.before]?.at ?? 0,
    after: after[link.after]?.at ?? 0,
  }));
}
