import { grouped } from "../../document/grouped.ts";
import type { Pair } from "../sequences/alignment.ts";
import type { ClauseItem } from "./clause-item.ts";

/** Pairs of clauses that have the same key, in order; those without one have no counterpart. */
export function equalKeys(
  before: ReadonlyMap<ClauseItem, string | undefined>,
  after: ReadonlyMap<ClauseItem, string | undefined>,
): Pair[] {
  const waiting = grouped(before.keys(), (item) => before.get(item));
  for (const items of waiting.values()) items.reverse();
  return [...after].flatMap(([{ at }, key]) => {
    const item = key === undefined ? undefined : waiting.get(key)?.pop();
    return item ? [{ before: item.at, after: at }] : [];
  });
}

/** The keys of some clauses. */
export function keyed(
  items: readonly ClauseItem[],
  key: (item: ClauseItem) => string | undefined,
): ReadonlyMap<ClauseItem, string | undefined> {
  return new Map(items.map((item) => [item, key(item)]));
}
