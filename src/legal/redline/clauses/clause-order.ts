import { blockText } from "../block.ts";
import type { Pair } from "../sequences/alignment.ts";
import { heaviestChain } from "../sequences/heaviest-chain.ts";
import { type Match, mergedOrder } from "../sequences/merged-order.ts";
import type { Clause } from "./clause.ts";
import type { ClausePairs } from "./clause-pairs.ts";

/** A clause of the old text, of the new one, or of both, at its place in the redline. */
export type OrderedClause = Match & {
  /** A moved clause stands in the order twice: `from` is the place that it had, `to` the one that it has. */
  readonly move?: "from" | "to";
};

/**
 * The order in which a redline shows clauses. Those stay whose order is the same on both sides, as many words of them as can be;
 * the others moved: where a short clause and a long one changed places, the short one moved.
 */
export function clauseOrder(
  before: readonly Clause[],
  after: readonly Clause[],
  pairs: ClausePairs,
): OrderedClause[] {
  const links = pairs.all().map((pair) => ({ ...pair, weight: size(after, pair) }));
  return mergedOrder(heaviestChain(links), before.length, after.length).map((match) => {
    if (match.after === undefined) return withMove(match, pairs.ofBefore(match.before ?? -1));
    if (match.before === undefined) return withOrigin(match, pairs.ofAfter(match.after));
    return match;
  });
}

function withMove(match: Match, after: number | undefined): OrderedClause {
  return after === undefined ? match : { ...match, after, move: "from" };
}

function withOrigin(match: Match, before: number | undefined): OrderedClause {
  return before === undefined ? match : { ...match, before, move: "to" };
}

function size(clauses: readonly Clause[], { after }: Pair): number {
  const { heading, blocks = [] } = clauses[after] ?? {};
  const length = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  return 1 + length + (heading?.text.length ?? 0);
}
