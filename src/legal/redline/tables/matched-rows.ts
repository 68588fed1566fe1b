import type { TableBlock } from "../block.ts";
import type { Comparison } from "../changes/comparison.ts";
import { type Comparable, likeInGap, matchedList } from "../sequences/matched-list.ts";
import { type Match, mergedOrder } from "../sequences/merged-order.ts";
import { folded } from "../words/folded.ts";
import { wordBag } from "../words/word-bag.ts";

const leastLikeness = 0.35;

/** Which rows of two tables are the same, by what they say in the columns that both have. The header is the header. */
export function matchedRows(
  before: TableBlock,
  after: TableBlock,
  columns: readonly Match[],
  comparison: Comparison,
): Match[] {
  const shared = columns.filter(
    (column) => column.before !== undefined && column.after !== undefined,
  );
  const old = rowsOf(
    before,
    shared.map((column) => column.before ?? 0),
    comparison,
  );
  const now = rowsOf(
    after,
    shared.map((column) => column.after ?? 0),
    comparison,
  );
  const pairs = matchedList(old, now, (gone, come) => likeInGap(gone, come, leastLikeness));
  const below = pairs.map((pair) => ({ before: pair.before + 1, after: pair.after + 1 }));
  return mergedOrder([{ before: 0, after: 0 }, ...below], old.length + 1, now.length + 1);
}

/** The rows below the header. */
function rowsOf(
  { rows }: TableBlock,
  columns: readonly number[],
  { idOf }: Comparison,
): Comparable[] {
  return rows.slice(1).map((row) => {
    const text = columns.map((at) => folded(row[at]?.text ?? "")).join("\n");
    // What a row is about stands in its first column.
    const name = folded(row[columns[0] ?? 0]?.text ?? "");
    return { key: idOf(text), bag: () => wordBag(`${name}\n${text}`, idOf) };
  });
}
