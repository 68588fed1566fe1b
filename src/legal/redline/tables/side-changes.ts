import type { TableBlock } from "../block.ts";
import { type MarkupChange, markupChange } from "../markup-change.ts";
import type { Match } from "../sequences/merged-order.ts";
import { folded } from "../words/folded.ts";

/** Columns that stayed and whose words are now set to another side. */
export function sideChanges(
  before: TableBlock,
  after: TableBlock,
  columns: readonly Match[],
): MarkupChange[] {
  return columns.flatMap(({ before: old, after: now }) => {
    if (old === undefined || now === undefined) return [];
    const [was, is] = [before.sides[old], after.sides[now]];
    const header = folded(after.rows[0]?.[now]?.text ?? "");
    return was === is ? [] : [markupChange("align", header, was, is)];
  });
}
