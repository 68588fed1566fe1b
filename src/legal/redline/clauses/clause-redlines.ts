import type { Comparison } from "../changes/comparison.ts";
import { withMoves } from "../moves/with-moves.ts";
import type { MovedAway, MovedFrom, RedlinePart } from "../redline-part.ts";
import { folded } from "../words/folded.ts";
import { clauseBlocks } from "./clause-blocks.ts";
import { type ClauseMove, type ClauseSides, clauseMoves } from "./clause-moves.ts";
import type { OrderedClause } from "./clause-order.ts";
import { clauseRedline } from "./clause-redline.ts";

/** The parts of a redline, in its order. What has neither heading nor block is left out. */
export function clauseRedlines(
  sides: ClauseSides,
  order: readonly OrderedClause[],
  comparison: Comparison,
): RedlinePart[] {
  const shown = order.filter((place) => !isEmpty(sides, place));
  const moves = clauseMoves(sides, shown);
  const changes = shown.map(({ before = -1, after = -1, move }) =>
    move === "from" ? [] : clauseBlocks(sides.before[before], sides.after[after], comparison),
  );
  const blocks = withMoves(changes.flat(), comparison);
  let next = 0;
  return shown.map(({ before = -1, after = -1, move }, i) => {
    const own = blocks.slice(next, next + (changes[i]?.length ?? 0));
    next += own.length;
    const found = move && moves.get(after);
    if (found && move === "from") return movedAway(sides, before, after, found);
    const from = found && movedFrom(sides, before, found);
    return clauseRedline(sides.before[before], sides.after[after], own, from, comparison.lang);
  });
}

function isEmpty(sides: ClauseSides, { before = -1, after = -1 }: OrderedClause): boolean {
  return [sides.before[before], sides.after[after]].every(
    (clause) => !clause?.heading && (clause?.blocks.length ?? 0) === 0,
  );
}

function movedFrom({ before }: ClauseSides, at: number, move: ClauseMove): MovedFrom {
  const heading = (place: number) => folded(before[place]?.heading?.text ?? "");
  const { from, isWithParent } = move;
  return { part: from, heading: heading(at), behind: heading(at - 1), isWithParent };
}

function movedAway(
  { before, after }: ClauseSides,
  old: number,
  now: number,
  move: ClauseMove,
): MovedAway {
  const heading = before[old]?.heading;
  return {
    kind: "moved-away",
    id: after[now]?.heading?.id ?? "",
    heading: folded(heading?.text ?? ""),
    rank: heading?.rank ?? 0,
    part: move.to,
    isWithParent: move.isWithParent,
  };
}
