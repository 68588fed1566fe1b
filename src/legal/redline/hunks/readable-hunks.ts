import type { FunctionWords } from "../words/function-words.ts";
import { type Hunk, joinedHunk, wordsAmong } from "./hunk.ts";

/** Neighbouring hunks that are read as one, counted once: long texts have thousands. */
type Range = {
  readonly isSame: boolean;
  readonly hunks: readonly [from: number, to: number];
  /** Words on the side that has more of them. */
  readonly words: number;
  /** Those words that say something by themselves. */
  readonly telling: number;
  /** Whether words stood here on both sides. */
  readonly isReplacement: boolean;
};

/**
 * The same changes in fewer pieces: what stayed between two of them only by chance, a comma or a word that stands everywhere,
 * goes into them, so that the old words and the new ones can each be read in one go.
 */
export function readableHunks(hunks: readonly Hunk[], isFunctionWord: FunctionWords): Hunk[] {
  const read: Range[] = [];
  for (const [i, hunk] of hunks.entries()) {
    read.push(range(hunk, i, isFunctionWord));
    for (;;) {
      const [left, island, right] = read.slice(-3);
      if (!left || !island?.isSame || !right || !isChance(left, island, right)) break;
      read.splice(-3, 3, joined(left, island, right));
    }
  }
  return read.map(({ isSame, hunks: [from, to] }) => joinedHunk(hunks.slice(from, to), isSame));
}

function range({ isSame, before, after }: Hunk, at: number, isFunctionWord: FunctionWords): Range {
  const telling = isSame ? after.filter(({ isWord, word }) => isWord && !isFunctionWord(word)) : [];
  return {
    isSame,
    hunks: [at, at + 1],
    words: Math.max(wordsAmong(before), wordsAmong(after)),
    telling: telling.length,
    isReplacement: before.length > 0 && after.length > 0,
  };
}

function joined(left: Range, island: Range, right: Range): Range {
  return {
    isSame: false,
    hunks: [left.hunks[0], right.hunks[1]],
    words: left.words + island.words + right.words,
    telling: 0,
    isReplacement: true,
  };
}

function isChance(left: Range, { words, telling }: Range, right: Range): boolean {
  if (left.isSame || right.isSame) return false;
  if (words <= 1 && telling === 0) return words === 0 || !(isSmall(left) || isSmall(right));
  // Between words that only came or only went, the text of one side still reads in one go.
  if (!left.isReplacement || !right.isReplacement) return false;
  if (telling === 0) return words <= 3;
  return words <= 2 && Math.min(left.words, right.words) >= 2 * words + 1;
}

/** One word or two that came or went, maybe "not": it must not be lost in what stayed. */
function isSmall({ isReplacement, words }: Range): boolean {
  return !isReplacement && words > 0 && words <= 2;
}
