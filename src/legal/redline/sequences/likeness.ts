import type { WordBag } from "../words/word-bag.ts";

/** How much a word says of a text: rare ones more than those that stand everywhere. */
export type WordWeight = (word: number) => number;

/** How much a whole that took in another may have grown. */
const growth = 6;

/**
 * How like two texts are, from 0 to 1: the share of their words that both have, or nearly the share of the shorter one's,
 * where it has some and the longer one may have taken it in.
 */
export function likeness(before: WordBag, after: WordBag, weight: WordWeight): number {
  const [less, more] = [before.length, after.length].sort((a, b) => a - b) as [number, number];
  if (less === 0 || more > less * growth) return 0;
  const { common, first, second } = overlap(before, after, weight);
  const share = (2 * common) / (first + second);
  const part = common / Math.min(first, second);
  return less < 8 ? share : Math.max(share, 0.75 * part);
}

type Overlap = { readonly common: number; readonly first: number; readonly second: number };

function overlap(before: WordBag, after: WordBag, weight: WordWeight): Overlap {
  let [i, j, common, first, second] = [0, 0, 0, 0, 0];
  while (i < before.length || j < after.length) {
    const a = before[i] ?? Number.POSITIVE_INFINITY;
    const b = after[j] ?? Number.POSITIVE_INFINITY;
    const value = weight(Math.min(a, b));
    if (a <= b) {
      first += value;
      i++;
    }
    if (b <= a) {
      second += value;
      j++;
    }
    if (a === b) common += value;
  }
  return { common, first, second };
}
