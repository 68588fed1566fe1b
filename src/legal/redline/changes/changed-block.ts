import type { Block, HeadingBlock, TableBlock, TextBlock } from "../block.ts";
import type { BlockRedline, BlockStatus } from "../block-redline.ts";
import { markupChanges } from "../markup/markup-changes.ts";
import { placeChanges } from "../markup/place-changes.ts";
import type { MarkupChange } from "../markup-change.ts";
import { changedTable } from "../tables/changed-table.ts";
import { folded } from "../words/folded.ts";
import { blockLayout } from "./block-layout.ts";
import { changedHeading } from "./changed-heading.ts";
import { changedText } from "./changed-text.ts";
import type { Comparison } from "./comparison.ts";
import { styledWords } from "./styled-words.ts";
import { wholeBlock } from "./whole-block.ts";

/** What happened to a block that has a counterpart. A table and a text have nothing to compare: one went, the other came. */
export function changedBlock(before: Block, after: Block, comparison: Comparison): BlockRedline[] {
  if (before.kind === "table" && after.kind === "table")
    return [changedTableBlock(before, after, comparison)];
  if (before.kind === "table" || after.kind === "table")
    return [wholeBlock(before, "del"), wholeBlock(after, "ins")];
  return [changedTextBlock(before, after, comparison)];
}

type Text = HeadingBlock | TextBlock;

function changedTextBlock(before: Text, after: Text, comparison: Comparison): BlockRedline {
  const runs =
    before.kind === "heading" && after.kind === "heading"
      ? changedHeading(before, after, comparison)
      : changedText(before.text, after.text, comparison);
  const markup = [...placeChanges(before, after), ...markupChanges(before, after, runs)];
  const isSame = runs.every(({ kind }) => kind === "same");
  const status =
    isSame || isOnlyRenumbered(before, after) ? quietStatus(markup, isSame) : "changed";
  const words = { runs, ...styledWords(before, after, runs) };
  return { ...blockLayout(after), status, ...words, ...(markup.length > 0 && { markup }) };
}

function isOnlyRenumbered(before: Text, after: Text): boolean {
  if (before.kind !== "heading" || after.kind !== "heading") return false;
  const [old, now] = [before, after].map(({ text, number }) => folded(text.slice(number.length)));
  return old === now;
}

/** What happened to a block whose words stayed. */
function quietStatus(markup: readonly MarkupChange[], hasSameNumber: boolean): BlockStatus {
  if (!hasSameNumber || markup.some(({ what }) => what === "number")) return "renumbered";
  return markup.length > 0 ? "formatted" : "unchanged";
}

function changedTableBlock(
  before: TableBlock,
  after: TableBlock,
  comparison: Comparison,
): BlockRedline {
  const { columns, rows, markup: sides } = changedTable(before, after, comparison);
  const markup = [...placeChanges(before, after), ...sides];
  const isChanged = rows.some(({ status }) => status !== "unchanged");
  const hasMarkup = rows.some(({ cells }) => cells.some((cell) => cell.markup));
  const quiet = hasMarkup && markup.length === 0 ? "formatted" : quietStatus(markup, true);
  const status = isChanged || columns.some((each) => each !== "unchanged") ? "changed" : quiet;
  return {
    ...blockLayout(after),
    kind: "table",
    status,
    columns,
    rows,
    ...(markup.length > 0 && { markup }),
  };
}
