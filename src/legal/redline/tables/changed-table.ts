import type { Inline, TableBlock } from "../block.ts";
import type { CellRedline, RowRedline, TableRedline } from "../block-redline.ts";
import { changedText } from "../changes/changed-text.ts";
import type { Comparison } from "../changes/comparison.ts";
import { styledWords } from "../changes/styled-words.ts";
import { wholeInline } from "../changes/whole-block.ts";
import { markupChanges } from "../markup/markup-changes.ts";
import type { MarkupChange } from "../markup-change.ts";
import type { Match } from "../sequences/merged-order.ts";
import { matchedColumns } from "./matched-columns.ts";
import { matchedRows } from "./matched-rows.ts";
import { sideChanges } from "./side-changes.ts";

/** What happened to a table: columns by what their headers say, rows by what they say in the columns that stayed, cell by cell. */
export function changedTable(
  before: TableBlock,
  after: TableBlock,
  comparison: Comparison,
): Pick<TableRedline, "columns" | "rows"> & { readonly markup: readonly MarkupChange[] } {
  const columns = matchedColumns(before, after, comparison);
  const rows = matchedRows(before, after, columns, comparison).map((match) => {
    const [was, is] = [row(before, match.before), row(after, match.after)];
    return changedRow(was, is, columns, comparison);
  });
  const markup = sideChanges(before, after, columns);
  return { columns: columns.map(columnStatus), rows, markup };
}

function row({ rows }: TableBlock, at: number | undefined): readonly Inline[] | undefined {
  return at === undefined ? undefined : rows[at];
}

function columnStatus({ before, after }: Match): "unchanged" | "added" | "removed" {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "unchanged";
}

function changedRow(
  before: readonly Inline[] | undefined,
  after: readonly Inline[] | undefined,
  columns: readonly Match[],
  comparison: Comparison,
): RowRedline {
  const cells = columns.map((column) =>
    changedCell(cell(before, column.before), cell(after, column.after), comparison),
  );
  const last = cells.findLastIndex((each) => each !== undefined);
  const shown = cells.slice(0, last + 1).map((each) => each ?? { runs: [] });
  if (!before || !after) return { status: before ? "removed" : "added", cells: shown };
  const isSame = shown.every(({ runs }) => runs.every(({ kind }) => kind === "same"));
  return { status: isSame ? "unchanged" : "changed", cells: shown };
}

function cell(row: readonly Inline[] | undefined, at: number | undefined): Inline | undefined {
  return at === undefined ? undefined : row?.[at];
}

function changedCell(
  before: Inline | undefined,
  after: Inline | undefined,
  comparison: Comparison,
): CellRedline | undefined {
  if (!before) return after && wholeInline(after, "ins");
  if (!after) return wholeInline(before, "del");
  const runs = changedText(before.text, after.text, comparison);
  const markup = markupChanges(before, after, runs);
  return { runs, ...styledWords(before, after, runs), ...(markup.length > 0 && { markup }) };
}
