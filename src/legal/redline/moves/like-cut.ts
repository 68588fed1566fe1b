import type { Block } from "../block.ts";
import { blockKey } from "../changes/block-key.ts";
import { blockPieces } from "../changes/block-pieces.ts";
import type { Comparison } from "../changes/comparison.ts";
import { type ParagraphWords, paragraphWords } from "../changes/paragraph-words.ts";
import { partEnds } from "../changes/part-ends.ts";
import { openRanges } from "../sequences/open-ranges.ts";

/** In longer ranges of changed blocks, what was cut is not looked for: it would take a time that grows with their square. */
const mostComparisons = 144;

/**
 * The blocks of two sides with each paragraph that stands on the other side as several ones, with a few other words, cut where
 * these begin: a list that was made of a sentence keeps its words.
 */
export function likeCut(
  before: readonly Block[],
  after: readonly Block[],
  comparison: Comparison,
): [before: readonly Block[], after: readonly Block[]] {
  const ranges = openRanges(before.map(blockKey), after.map(blockKey));
  const cut = new Map<Block, Block[]>();
  for (const { before: old, after: now } of ranges) {
    const [gone, come] = [before.slice(...old), after.slice(...now)];
    if (Math.max(gone.length, come.length) < 2) continue;
    if (gone.length * come.length > mostComparisons) continue;
    const [was, is] = [paragraphs(gone, comparison), paragraphs(come, comparison)];
    addPieces(cut, was, is);
    addPieces(cut, is, was);
  }
  const pieces = (block: Block) => cut.get(block) ?? block;
  return [before.flatMap(pieces), after.flatMap(pieces)];
}

function addPieces(
  cut: Map<Block, Block[]>,
  wholes: readonly ParagraphWords[],
  parts: readonly ParagraphWords[],
): void {
  for (const whole of wholes) {
    const ends = partEnds(whole, parts);
    if (ends) cut.set(whole.block, blockPieces(whole.block, ends));
  }
}

function paragraphs(blocks: readonly Block[], comparison: Comparison): ParagraphWords[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? paragraphWords(block, comparison) : [],
  );
}
