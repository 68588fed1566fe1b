import { equalKeys, keyed } from "./equal-keys.ts";
import type { Matching } from "./matching.ts";

/** What stands before the first heading is what stood there; footnotes are footnotes; the only title is the title. */
export const byKind: Matching = ({ before, after }) => {
  const keys = [before, after].map((items) => {
    const titles = items.filter(({ clause }) => clause.heading?.rank === 1);
    return keyed(items, (item) =>
      titles.length === 1 && item === titles[0] ? "title" : ownKind(item.clause.kind),
    );
  });
  return equalKeys(keys[0] ?? new Map(), keys[1] ?? new Map());
};

function ownKind(kind: string): string | undefined {
  return kind === "clause" ? undefined : kind;
}
