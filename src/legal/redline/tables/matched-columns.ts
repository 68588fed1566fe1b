import type { TableBlock } from "../block.ts";
import type { Comparison } from "../changes/comparison.ts";
import { type Comparable, likeInGap, matchedList } from "../sequences/matched-list.ts";
import { type Match, mergedOrder } from "../sequences/merged-order.ts";
import { folded } from "../words/folded.ts";
import { wordBag } from "../words/word-bag.ts";

/** Which columns of two tables are the same, by their headers; the same number of others at a place are the same under new headers. */
export function matchedColumns(
  before: TableBlock,
  after: TableBlock,
  comparison: Comparison,
): Match[] {
  const [old, now] = [headers(before, comparison), headers(after, comparison)];
  const pairs = matchedList(old, now, (gone, come) =>
    gone.length === come.length
      ? gone.map((_, i) => ({ before: i, after: i }))
      : likeInGap(gone, come, 0.4),
  );
  return mergedOrder(pairs, old.length, now.length);
}

/** As many as the longest row has cells. */
function headers({ rows }: TableBlock, { idOf }: Comparison): Comparable[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, i) => {
    const text = folded(rows[0]?.[i]?.text ?? "");
    return { key: idOf(text), bag: () => wordBag(text, idOf) };
  });
}
