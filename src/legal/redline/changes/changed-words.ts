import { balancedHunks } from "../hunks/balanced-hunks.ts";
import { caseHunks } from "../hunks/case-hunks.ts";
import { exactPairs } from "../hunks/exact-pairs.ts";
import { type Hunk, wordsAmong } from "../hunks/hunk.ts";
import { readableHunks } from "../hunks/readable-hunks.ts";
import { alignment, type Pair } from "../sequences/alignment.ts";
import type { Token } from "../words/word-tokens.ts";
import type { Comparison } from "./comparison.ts";

/** Where fewer of its words survive, a sentence reads better as deleted and written anew. */
const leastSurvivors = 0.4;
/** So many must be left when words that stayed by chance have gone into the changes around them. */
const leastReadable = 0.25;
/** A sentence of fewer words reads well in any way. */
const fewWords = 6;

/** What happened to the words of a sentence. Those that only got a capital, or lost it, hold the others in place. */
export function changedWords(
  before: readonly Token[],
  after: readonly Token[],
  comparison: Comparison,
): readonly Hunk[] {
  const anew = [{ isSame: false, before, after }];
  const [old, now] = [before, after].map((side) =>
    side.map(({ word }) => comparison.idOf(word.toLowerCase())),
  );
  if (!old || !now || !mayBeLike(old, now)) return anew;
  const found = hunksOf(exactPairs(alignment(old, now), before, after), before, after);
  if (survivors(found) < leastSurvivors) return anew;
  const hunks = balancedHunks(readableHunks(found, comparison.isFunctionWord));
  return survivors(hunks) < leastReadable ? anew : caseHunks(hunks);
}

/** Counts what both sides have in any order, which is at least what an alignment finds. */
function mayBeLike(before: readonly number[], after: readonly number[]): boolean {
  const counts = new Map<number, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      counts.set(word, left - 1);
      common++;
    }
  }
  return common >= leastSurvivors * 0.5 * Math.min(before.length, after.length);
}

function hunksOf(
  pairs: readonly Pair[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (let k = 0; k <= pairs.length; ) {
    const { before: nextI, after: nextJ } = pairs[k] ?? {
      before: before.length,
      after: after.length,
    };
    if (nextI > i || nextJ > j)
      hunks.push({ isSame: false, before: before.slice(i, nextI), after: after.slice(j, nextJ) });
    const start = k;
    while (
      k < pairs.length &&
      pairs[k]?.before === nextI + k - start &&
      pairs[k]?.after === nextJ + k - start
    )
      k++;
    [i, j] = [nextI + k - start, nextJ + k - start];
    if (k > start)
      hunks.push({ isSame: true, before: before.slice(nextI, i), after: after.slice(nextJ, j) });
    else break;
  }
  return hunks;
}

/** The share of the words of the shorter side that stay. */
function survivors(hunks: readonly Hunk[]): number {
  let [stay, before, after] = [0, 0, 0];
  for (const hunk of hunks) {
    before += wordsAmong(hunk.before);
    after += wordsAmong(hunk.after);
    if (hunk.isSame) stay += wordsAmong(hunk.after);
  }
  const shorter = Math.min(before, after);
  return shorter < fewWords ? 1 : stay / shorter;
}
