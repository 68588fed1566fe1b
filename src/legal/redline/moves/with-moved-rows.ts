import type { BlockRedline, RowRedline, TableRedline } from "../block-redline.ts";
import { folded } from "../words/folded.ts";

/** A row of fewer cells with words says too little to be known again. */
const fewCells = 2;

/**
 * Tables in which the words of a row that went from one place and came to another have the number of its move.
 *
 * @param known how many moves have their numbers
 */
export function withMovedRows(blocks: readonly BlockRedline[], known: number): BlockRedline[] {
  let moves = known;
  return blocks.map((block) => {
    if (block.kind !== "table") return block;
    const moved = movedRows(block, moves);
    moves += moved.size / 2;
    if (moved.size === 0) return block;
    return { ...block, rows: block.rows.map((row) => withMove(row, moved.get(row))) };
  });
}

function movedRows({ rows }: TableRedline, known: number): ReadonlyMap<RowRedline, number> {
  const gone = new Map<string, RowRedline[]>();
  for (const row of rows.toReversed()) {
    const key = rowKey(row, "removed");
    if (key) gone.set(key, [...(gone.get(key) ?? []), row]);
  }
  const moved = new Map<RowRedline, number>();
  for (const row of rows) {
    const old = gone.get(rowKey(row, "added") ?? "")?.pop();
    const move = known + 1 + moved.size / 2;
    if (old) moved.set(old, move).set(row, move);
  }
  return moved;
}

function rowKey({ status, cells }: RowRedline, wanted: "added" | "removed"): string | undefined {
  if (status !== wanted) return undefined;
  const texts = cells.map(({ runs }) => folded(runs.map(({ text }) => text).join("")));
  return texts.filter(Boolean).length < fewCells ? undefined : texts.join("\n");
}

function withMove(row: RowRedline, move: number | undefined): RowRedline {
  if (move === undefined) return row;
  return {
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, runs: cell.runs.map((run) => ({ ...run, move })) })),
  };
}
