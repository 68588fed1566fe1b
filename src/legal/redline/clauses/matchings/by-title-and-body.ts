import { equalKeys, keyed } from "./equal-keys.ts";
import type { Matching } from "./matching.ts";

/** Clauses that say the same under the same title: of many titles "General", each finds its own. */
export const byTitleAndBody: Matching = ({ before, after }) =>
  equalKeys(
    keyed(before, ({ title, body }) => `${title}\n${body()}`),
    keyed(after, ({ title, body }) => `${title}\n${body()}`),
  );
