import type { CommonWords } from "./common-words.ts";
import { type Hunk, joinedHunk, wordsAmong } from "./hunk.ts";

/**
 * The same changes in fewer pieces: what stayed between two of them only by chance, a comma or a word that stands everywhere,
 * goes into them, so that the old words and the new ones can each be read in one go.
 */
export function readableHunks(hunks: readonly Hunk[], isCommon: CommonWords): Hunk[] {
  const read: Hunk[] = [];
  for (const hunk of hunks) {
    read.push(hunk);
    for (;;) {
      const [left, island, right] = read.slice(-3);
      if (!left || !island?.isSame || !right || !isChance(left, island, right, isCommon)) break;
      read.splice(-3, 3, joinedHunk([left, island, right], false));
    }
  }
  return read;
}

function isChance(left: Hunk, island: Hunk, right: Hunk, isCommon: CommonWords): boolean {
  if (left.isSame || right.isSame) return false;
  const words = island.after.filter(({ isWord }) => isWord);
  const telling = words.filter(({ word }) => !isCommon(word)).length;
  if (words.length <= 1 && telling === 0) return true;
  // Between words that only came or only went, the text of one side still reads in one go.
  if (!isReplacement(left) || !isReplacement(right)) return false;
  const around = Math.min(size(left), size(right));
  return telling === 0 ? words.length <= 3 : words.length <= 2 && around >= 2 * words.length + 1;
}

function isReplacement({ before, after }: Hunk): boolean {
  return before.length > 0 && after.length > 0;
}

function size({ before, after }: Hunk): number {
  return Math.max(wordsAmong(before), wordsAmong(after));
}
