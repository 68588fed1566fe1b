import type { BlockRedline, BlockStatus, TextRedline } from "../block-redline.ts";
import { joinedRuns } from "../run.ts";
import { movedRuns } from "./moved-runs.ts";
import type { Scope } from "./scope.ts";

/** Blocks in which words that went from one block and came to another are told from others. Headings and tables stay as they are. */
export function withMoves(blocks: readonly BlockRedline[], scope: Scope): BlockRedline[] {
  const texts = blocks.filter(mayHaveMoves);
  const cut = movedRuns(
    texts.flatMap(({ runs }) => runs),
    scope,
  );
  let next = 0;
  const moved = new Map<BlockRedline, BlockRedline>();
  for (const block of texts) {
    const runs = joinedRuns(cut.slice(next, next + block.runs.length).flat());
    next += block.runs.length;
    moved.set(block, { ...block, runs, status: movedStatus({ ...block, runs }) });
  }
  return blocks.map((block) => moved.get(block) ?? block);
}

function mayHaveMoves(block: BlockRedline): block is TextRedline {
  if (block.kind === "table" || block.kind === "heading") return false;
  return block.runs.some(({ kind }) => kind !== "same");
}

function movedStatus({ status, runs }: TextRedline): BlockStatus {
  if (runs.length === 0 || runs.some(({ move }) => move === undefined)) return status;
  if (status === "added") return "moved";
  return status === "removed" ? "moved-away" : status;
}
