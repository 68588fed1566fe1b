import type { Pair } from "./alignment.ts";

/** What stands on both sides and is in no pair: it moved. */
export function movedIds(
  before: readonly number[],
  after: readonly number[],
  pairs: readonly Pair[],
): ReadonlySet<number> {
  if (pairs.length === before.length || pairs.length === after.length) return new Set();
  const old = new Set(pairs.map((pair) => pair.before));
  const now = new Set(pairs.map((pair) => pair.after));
  const gone = new Set(before.filter((_, i) => !old.has(i)));
  return new Set(after.filter((id, j) => !now.has(j) && gone.has(id)));
}
