import type { Comparison } from "../changes/comparison.ts";
import type { Clause } from "./clause.ts";
import { clauseItems } from "./clause-item.ts";
import { ClausePairs } from "./clause-pairs.ts";
import { byBody } from "./matchings/by-body.ts";
import { byId } from "./matchings/by-id.ts";
import { byKind } from "./matchings/by-kind.ts";
import { byLikeness } from "./matchings/by-likeness.ts";
import { byPlace } from "./matchings/by-place.ts";
import { byTitleAndBody } from "./matchings/by-title-and-body.ts";
import { byTitleAndLikeness } from "./matchings/by-title-and-likeness.ts";
import { byTitleAndParent } from "./matchings/by-title-and-parent.ts";

/** Order is significant: what an earlier step finds, no later one sees. */
const matchings = [
  byKind,
  byId,
  byTitleAndBody,
  byTitleAndLikeness,
  byTitleAndParent,
  byBody,
  byLikeness,
  byPlace,
];

/** Which clause of the old text is which of the new one. */
export function matchedClauses(
  before: readonly Clause[],
  after: readonly Clause[],
  comparison: Comparison,
  renamed: Readonly<Record<string, string>>,
): ClausePairs {
  const [old, now] = [clauseItems(before, comparison), clauseItems(after, comparison)];
  const found = new ClausePairs();
  for (const matching of matchings) {
    const pairs = matching({
      before: old.filter(({ at }) => found.ofBefore(at) === undefined),
      after: now.filter(({ at }) => found.ofAfter(at) === undefined),
      found,
      renamed,
    });
    for (const pair of pairs) found.add(pair);
  }
  return found;
}
