import type { Pair } from "./alignment.ts";

/** A place of an old list, of a new one, or of both where it is the same thing. */
export type Match = { readonly before?: number; readonly after?: number };

/** Two lists as one that keeps the order of both: between things that are on both sides, what went stands before what came. */
export function mergedOrder(pairs: readonly Pair[], before: number, after: number): Match[] {
  const merged: Match[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...pairs, { before, after }]) {
    for (; i < pair.before; i++) merged.push({ before: i });
    for (; j < pair.after; j++) merged.push({ after: j });
    if (i < before && j < after) merged.push({ before: i, after: j });
    [i, j] = [i + 1, j + 1];
  }
  return merged;
}
