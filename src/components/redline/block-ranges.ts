import type { BlockRedline } from "../../legal/redline/block-redline.ts";

/** Neighbouring blocks that are shown, or folded away because nothing happened to them. */
export type Range = {
  /** The place of the first block. */
  readonly from: number;
  readonly isFolded: boolean;
  readonly blocks: readonly BlockRedline[];
};

/** Parts blocks into those with which something happened and those with which nothing did. */
export function ranges(blocks: readonly BlockRedline[]): Range[] {
  const found: (Range & { blocks: BlockRedline[] })[] = [];
  blocks.forEach((block, from) => {
    const isFolded = block.status === "unchanged";
    const last = found.at(-1);
    if (last?.isFolded === isFolded) last.blocks.push(block);
    else found.push({ from, isFolded, blocks: [block] });
  });
  return found;
}
