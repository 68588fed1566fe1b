import {
  type BlockRedline,
  type BlockStatus,
  blockRuns,
  type TextRedline,
} from "../block-redline.ts";
import type { Comparison } from "../changes/comparison.ts";
import { joinedRuns } from "../run.ts";
import { likeMoves } from "./like-moves.ts";
import { movedRuns } from "./moved-runs.ts";
import { withMovedRows } from "./with-moved-rows.ts";

/**
 * Blocks in which words that went from one place and came to another are told from others: those of blocks with few changes, of
 * sentences, and of the rows of one table. Headings stay as they are.
 */
export function withMoves(blocks: readonly BlockRedline[], comparison: Comparison): BlockRedline[] {
  const alike = likeMoves(blocks, comparison);
  const known = blocks.map((block) => {
    const runs = alike.get(block);
    return runs && block.kind !== "table" ? { ...block, runs } : block;
  });
  const moved = withMovedSentences(known, alike.size / 2, comparison);
  return withMovedRows(moved, mostMoves(moved));
}

function withMovedSentences(
  blocks: readonly BlockRedline[],
  known: number,
  comparison: Comparison,
): BlockRedline[] {
  const texts = blocks.filter(mayHaveMoves);
  const cut = movedRuns(
    texts.flatMap(({ runs }) => runs),
    known,
    comparison,
  );
  let next = 0;
  const moved = new Map<BlockRedline, BlockRedline>();
  for (const block of texts) {
    const runs = joinedRuns(cut.slice(next, next + block.runs.length).flat());
    next += block.runs.length;
    moved.set(block, { ...block, runs, status: movedStatus({ ...block, runs }, known) });
  }
  return blocks.map((block) => moved.get(block) ?? block);
}

function mayHaveMoves(block: BlockRedline): block is TextRedline {
  if (block.kind === "table" || block.kind === "heading") return false;
  return block.runs.some(({ kind }) => kind !== "same");
}

/** All of a block moved, or most of it did: of a move with few changes the numbers are known. */
function movedStatus({ status, runs }: TextRedline, known: number): BlockStatus {
  const isAlike = runs.some(({ move = Number.POSITIVE_INFINITY }) => move <= known);
  if (runs.length === 0) return status;
  if (!isAlike && runs.some(({ move }) => move === undefined)) return status;
  if (status === "added") return "moved";
  return status === "removed" ? "moved-away" : status;
}

function mostMoves(blocks: readonly BlockRedline[]): number {
  let most = 0;
  for (const block of blocks)
    for (const { move = 0 } of blockRuns(block)) most = Math.max(most, move);
  return most;
}
