import type { Clause } from "./clause.ts";
import type { OrderedClause } from "./clause-order.ts";

/** The clauses of the two texts. */
export type ClauseSides = { readonly before: readonly Clause[]; readonly after: readonly Clause[] };

/** The two places of a moved clause in the order of the redline. */
export type ClauseMove = {
  readonly from: number;
  readonly to: number;
  /** Whether it moved only as a part of a clause that moved. */
  readonly isWithParent: boolean;
};

/** The moved clauses by their places in the new text. */
export function clauseMoves(
  { before, after }: ClauseSides,
  order: readonly OrderedClause[],
): ReadonlyMap<number, ClauseMove> {
  const ends = (move: "from" | "to") =>
    new Map(order.flatMap((place, i) => (place.move === move ? [[place.after ?? -1, i]] : [])));
  const [from, to] = [ends("from"), ends("to")];
  const moves = new Map<number, ClauseMove>();
  for (const { before: old = -1, after: now = -1, move } of order) {
    if (move !== "to") continue;
    const parent = after[now]?.parent;
    const place = parent === undefined ? undefined : order[to.get(parent) ?? -1];
    const isWithParent = place !== undefined && place.before === before[old]?.parent;
    moves.set(now, { from: from.get(now) ?? -1, to: to.get(now) ?? -1, isWithParent });
  }
  return moves;
}
