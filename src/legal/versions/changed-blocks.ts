import type { Pair } from "./alignment.ts";
import { type Block, blockText } from "./block.ts";
import { blockKey } from "./block-key.ts";
import type { BlockRedline } from "./block-redline.ts";
import { changedBlock } from "./changed-block.ts";
import { heaviestChain } from "./heaviest-chain.ts";
import { likePairs } from "./like-pairs.ts";
import { type Comparable, matchedList } from "./matched-list.ts";
import { mergedOrder } from "./merged-order.ts";
import type { Scope } from "./scope.ts";
import { wholeBlock } from "./whole-block.ts";
import { wordBag } from "./word-bag.ts";

const leastLikeness = 0.4;
/** Alone between the same neighbours, a block may have changed very much, and one of few words in all of them. */
const leastAlone = 0.15;
const fewWords = 12;

type Item = Comparable & { readonly block: Block };

/** What happened to the blocks of a clause, in an order that keeps those of both sides. */
export function changedBlocks(
  before: readonly Block[],
  after: readonly Block[],
  scope: Scope,
): BlockRedline[] {
  const [old, now] = [before, after].map((blocks) => blocks.map((block) => item(block, scope)));
  const pairs = matchedList(old ?? [], now ?? [], inGap);
  return mergedOrder(pairs, before.length, after.length).flatMap((match) => {
    const [was, is] = [before[match.before ?? -1], after[match.after ?? -1]];
    if (was && is) return changedBlock(was, is, scope);
    return [...(was ? [wholeBlock(was, "del")] : []), ...(is ? [wholeBlock(is, "ins")] : [])];
  });
}

function item(block: Block, { idOf }: Scope): Item {
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
