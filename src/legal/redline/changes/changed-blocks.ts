import { type Block, blockText } from "../block.ts";
import type { BlockRedline } from "../block-redline.ts";
import { alikeCut } from "../moves/alike-cut.ts";
import { likeCut } from "../moves/like-cut.ts";
import type { Pair } from "../sequences/alignment.ts";
import { heaviestChain } from "../sequences/heaviest-chain.ts";
import { likePairs } from "../sequences/like-pairs.ts";
import { type Comparable, matchedList } from "../sequences/matched-list.ts";
import { mergedOrder } from "../sequences/merged-order.ts";
import { wordBag } from "../words/word-bag.ts";
import { blockKey } from "./block-key.ts";
import { changedBlock } from "./changed-block.ts";
import type { Comparison } from "./comparison.ts";
import { wholeBlock } from "./whole-block.ts";

const leastLikeness = 0.4;
/** Alone between the same neighbours, a block may have changed very much, and one of few words in all of them. */
const leastAlone = 0.15;
const fewWords = 12;

type Item = Comparable & { readonly block: Block };

/** What happened to the blocks of a clause, in an order that keeps those of both sides. */
export function changedBlocks(
  before: readonly Block[],
  after: readonly Block[],
  comparison: Comparison,
): BlockRedline[] {
  const cut = likeCut(...alikeCut(before, after), comparison);
  const [old, now] = cut.map((blocks) => blocks.map((block) => item(block, comparison))) as [
    Item[],
    Item[],
  ];
  const pairs = matchedList(old, now, inGap);
  return mergedOrder(pairs, old.length, now.length).flatMap((match) => {
    const [was, is] = [old[match.before ?? -1]?.block, now[match.after ?? -1]?.block];
    if (was && is) return changedBlock(was, is, comparison);
    return [...(was ? [wholeBlock(was, "del")] : []), ...(is ? [wholeBlock(is, "ins")] : [])];
  });
}

function item(block: Block, { idOf }: Comparison): Item {
  return { block, key: idOf(blockKey(block)), bag: () => wordBag(blockText(block), idOf) };
}

function inGap(before: readonly Item[], after: readonly Item[]): readonly Pair[] {
  const [old, now] = [before, after].map((items) => items.map(({ bag }) => bag()));
  const isAlone = before.length === 1 && after.length === 1;
  const links = likePairs(old ?? [], now ?? [], isAlone ? leastAlone : leastLikeness);
  const isShort = [...(old ?? []), ...(now ?? [])].every(({ length }) => length <= fewWords);
  if (isAlone && isShort) links.push({ before: 0, after: 0, weight: 1 });
  return heaviestChain(links.filter((link) => isSameKind(before[link.before], after[link.after])));
}

/** Tables and headings are never what a paragraph was; a paragraph may become an item, code or raw HTML. */
function isSameKind(before: Item | undefined, after: Item | undefined): boolean {
  const [old, now] = [before, after].map((each) => each?.block.kind ?? "");
  return (
    old === now || ![old, now].some((kind) => ["table", "heading", "rule"].includes(kind ?? ""))
  );
}
