import type { BlockRedline } from "../block-redline.ts";
import { changedBlock } from "../changes/changed-block.ts";
import { changedBlocks } from "../changes/changed-blocks.ts";
import type { Comparison } from "../changes/comparison.ts";
import { wholeBlock } from "../changes/whole-block.ts";
import type { Clause } from "./clause.ts";

/** What happened to the blocks of a clause, its heading first. The heading of a clause is the same heading, however it reads now. */
export function clauseBlocks(
  before: Clause | undefined,
  after: Clause | undefined,
  comparison: Comparison,
): BlockRedline[] {
  const headings = [before?.heading, after?.heading];
  const [old, now] = headings;
  if (old && now)
    return [
      ...changedBlock(old, now, comparison),
      ...changedBlocks(before?.blocks ?? [], after?.blocks ?? [], comparison),
    ];
  return [
    ...(old ? [wholeBlock(old, "del")] : []),
    ...(now ? [wholeBlock(now, "ins")] : []),
    ...changedBlocks(before?.blocks ?? [], after?.blocks ?? [], comparison),
  ];
}
