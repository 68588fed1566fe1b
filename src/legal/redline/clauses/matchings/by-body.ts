import type { ClauseItem } from "../clause-item.ts";
import { equalKeys, keyed } from "./equal-keys.ts";
import type { Matching } from "./matching.ts";

/** Shorter texts may stand in a document twice by chance. */
const fewCharacters = 40;

/** Clauses that say the same under another title. */
export const byBody: Matching = ({ before, after }) => {
  const key = ({ body }: ClauseItem) => (body().length < fewCharacters ? undefined : body());
  return equalKeys(keyed(before, key), keyed(after, key));
};
