import type { Pair } from "../sequences/alignment.ts";
import { likePairs } from "../sequences/like-pairs.ts";
import type { ClauseItem } from "./clause-item.ts";

/** Clauses that are like each other, at least by `least`; the likest find each other first. */
export function likestPairs(
  before: readonly ClauseItem[],
  after: readonly ClauseItem[],
  least: number,
): Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const links = likePairs(
    before.map((item) => item.bag()),
    after.map((item) => item.bag()),
    least,
  );
  const sorted = links.toSorted((a, b) => b.weight - a.weight);
  return sorted.map((link) => ({
    before: before[link.before]?.at ?? 0,
    after: after[link.after]?.at ?? 0,
  }));
}
