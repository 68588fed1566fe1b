import type { ClauseItem } from "../clause-item.ts";
import { equalKeys, keyed } from "./equal-keys.ts";
import type { Matching } from "./matching.ts";

/**
 * Clauses of one id. An id that was only made from a title that stands more than once, as `comparison-2` is, says nothing: it names
 * another clause as soon as one is inserted before it.
 */
export const byId: Matching = ({ before, after, renamed }) => {
  const repeated = new Set([...repeatedTitles(before), ...repeatedTitles(after)]);
  const explicit = new Set(
    [...before, ...after].filter(({ clause }) => clause.heading?.hasExplicitId).map(idOf),
  );
  const own = (item: ClauseItem) => {
    const id = idOf(item);
    return explicit.has(id) || !repeated.has(item.title) ? id : undefined;
  };
  const retired = (item: ClauseItem) => {
    const id = idOf(item) ?? "";
    return Object.hasOwn(renamed, id) ? renamed[id] : own(item);
  };
  const targets = new Set(Object.values(renamed));
  return equalKeys(
    keyed(before, retired),
    keyed(after, (item) => (targets.has(idOf(item) ?? "") ? idOf(item) : own(item))),
  );
};

function idOf({ clause }: ClauseItem): string | undefined {
  return clause.heading?.id;
}

function repeatedTitles(items: readonly ClauseItem[]): string[] {
  const seen = new Set<string>();
  return items.map(({ title }) => title).filter((title) => seen.has(title) || !seen.add(title));
}
