import { words } from "../../document/words.ts";
import type { BlockRedline, TextRedline } from "../block-redline.ts";
import { changedText } from "../changes/changed-text.ts";
import type { Comparison } from "../changes/comparison.ts";
import type { Run } from "../run.ts";
import type { Link } from "../sequences/heaviest-chain.ts";
import { likePairs } from "../sequences/like-pairs.ts";
import { wordBag } from "../words/word-bag.ts";
import { cutText } from "./cut-text.ts";

/** Fewer words may be like others by chance. */
const fewWords = 8;
const leastLikeness = 0.6;

/** A block that went or came as a whole. */
type Whole = { readonly block: TextRedline; readonly text: string; readonly key: string };

/**
 * The runs of blocks that went from one place and came to another with few other words. What stayed in them has the number of the
 * move, from 1 on; what did not, went or came.
 */
export function likeMoves(
  blocks: readonly BlockRedline[],
  comparison: Comparison,
): ReadonlyMap<BlockRedline, readonly Run[]> {
  const moved = new Map<BlockRedline, readonly Run[]>();
  const [gone, come] = unlike(wholes(blocks, "removed"), wholes(blocks, "added"));
  let moves = 0;
  for (const [was, is] of likest(gone, come, comparison)) {
    const runs = changedText(was.text, is.text, comparison);
    if (share(runs) < leastLikeness) continue;
    moves++;
    moved.set(was.block, side(was.text, runs, "del", moves));
    moved.set(is.block, side(is.text, runs, "ins", moves));
  }
  return moved;
}

function wholes(blocks: readonly BlockRedline[], status: "added" | "removed"): Whole[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table" || block.kind === "heading" || block.status !== status) return [];
    const text = block.runs.map((run) => run.text).join("");
    return { block, text, key: words(text) };
  });
}

/** Those that stand on one side only. */
function unlike(before: readonly Whole[], after: readonly Whole[]): [Whole[], Whole[]] {
  const [old, now] = [before, after].map((side) => new Set(side.map(({ key }) => key)));
  return [before.filter(({ key }) => !now?.has(key)), after.filter(({ key }) => !old?.has(key))];
}

/** Those that are most like each other, each once. */
function likest(
  before: readonly Whole[],
  after: readonly Whole[],
  { idOf }: Comparison,
): [Whole, Whole][] {
  const bags = [before, after].map((side) =>
    side.map(({ text }) => wordBag(text, idOf)).map((bag) => (bag.length < fewWords ? [] : bag)),
  );
  const links =
    before.length * after.length === 0
      ? []
      : likePairs(bags[0] ?? [], bags[1] ?? [], leastLikeness);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const found: Link[] = [];
  for (const link of links.toSorted((a, b) => b.weight - a.weight)) {
    if (taken.before.has(link.before) || taken.after.has(link.after)) continue;
    taken.before.add(link.before);
    taken.after.add(link.after);
    found.push(link);
  }
  return found
    .toSorted((a, b) => a.after - b.after)
    .flatMap((link) => {
      const [was, is] = [before[link.before], after[link.after]];
      return was && is ? [[was, is] as [Whole, Whole]] : [];
    });
}

/** How much of the side that has more stayed. */
function share(runs: readonly Run[]): number {
  const length = (kind: Run["kind"]) =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? words(run.text).length : 0), 0);
  return length("same") / (length("same") + Math.max(length("ins"), length("del")));
}

function side(text: string, runs: readonly Run[], kind: "ins" | "del", move: number): Run[] {
  const own = runs.filter((run) => run.kind === kind || run.kind === "same");
  return cutText(
    text,
    own.map((run) => run.text),
  ).map((part, i) => (own[i]?.kind === "same" ? { kind, text: part, move } : { kind, text: part }));
}
