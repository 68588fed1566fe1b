import { equalKeys, keyed } from "./equal-keys.ts";
import type { Matching } from "./matching.ts";

/** Clauses of one title that are part of the same clause. */
export const byTitleAndParent: Matching = ({ before, after, found }) =>
  equalKeys(
    keyed(before, ({ title, clause: { parent } }) => {
      const now = parent === undefined ? -1 : found.ofBefore(parent);
      return now === undefined ? undefined : `${now} ${title}`;
    }),
    keyed(after, ({ title, clause: { parent = -1 } }) => `${parent} ${title}`),
  );
