import type { ClauseItem } from "../clause-item.ts";
import { likestPairs } from "./likest-pairs.ts";
import type { Matching } from "./matching.ts";

/** A clause under another title, wherever it stands, must be so like the old one. */
const leastLikeness = 0.5;
/** A clause of fewer words is like many. */
const fewWords = 6;

/** Clauses that say nearly the same. */
export const byLikeness: Matching = ({ before, after }) => {
  const telling = (item: ClauseItem) => item.bag().length >= fewWords;
  return likestPairs(before.filter(telling), after.filter(telling), leastLikeness);
};
