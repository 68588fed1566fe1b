import type { Comparison } from "../changes/comparison.ts";
import type { Clause } from "./clause.ts";
import { clauseItems } from "./clause-item.ts";
import { clauseMatchings } from "./clause-matchings.ts";
import { ClausePairs } from "./clause-pairs.ts";

/** Which clause of the old text is which of the new one. */
export function matchedClauses(
  before: readonly Clause[],
  after: readonly Clause[],
  comparison: Comparison,
  renamed: Readonly<Record<string, string>>,
): ClausePairs {
  const [old, now] = [clauseItems(before, comparison), clauseItems(after, comparison)];
  const found = new ClausePairs();
  for (const matching of clauseMatchings) {
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
