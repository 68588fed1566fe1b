import type { Pair } from "../../sequences/alignment.ts";
import type { ClauseItem } from "../clause-item.ts";

/** Pairs of clauses that have the same key, in order; those without one have no counterpart. */
export function equalKeys(
  before: ReadonlyMap<ClauseItem, string | undefined>,
  after: ReadonlyMap<ClauseItem, string | undefined>,
): Pair[] {
  const waiting = new Map<string, number[]>();
  for (const [{ at }, key] of before) {
    if (key === undefined) continue;
    const known = waiting.get(key);
    if (known) known.push(at);
    else waiting.set(key, [at]);
  }
  for (const places of waiting.values()) places.reverse();
  return [...after].flatMap(([{ at }, key]) => {
    const place = key === undefined ? undefined : waiting.get(key)?.pop();
    return place === undefined ? [] : [{ before: place, after: at }];
  });
}

/** The keys of some clauses. */
export function keyed(
  items: readonly ClauseItem[],
  key: (item: ClauseItem) => string | undefined,
): ReadonlyMap<ClauseItem, string | undefined> {
  return new Map(items.map((item) => [item, key(item)]));
}
