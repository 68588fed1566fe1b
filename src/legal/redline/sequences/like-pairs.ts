import type { WordBag } from "../words/word-bag.ts";
import type { Link } from "./heaviest-chain.ts";
import { likeness } from "./likeness.ts";

/** Up to so many comparisons, all texts are compared with all. */
const fewComparisons = 144;
/** A word that stands in more texts than this says little of any of them. */
const mostPlaces = 12;
const candidatesEach = 4;

/**
 * Which texts of two lists are like each other, at least by `least`, and how much. Of long lists only those are compared that
 * have words in common which few others have, or that stand at the same place from the start or the end.
 */
export function likePairs(
  before: readonly WordBag[],
  after: readonly WordBag[],
  least: number,
): Link[] {
  const weight = wordWeights([...before, ...after]);
  const isShort = before.length * after.length <= fewComparisons;
  const everywhere = before.map((_, i) => i);
  const places = isShort ? undefined : placesOf(before);
  const links: Link[] = [];
  for (const [j, bag] of after.entries()) {
    const candidates = places
      ? new Set([...mostShared(bag, places), j, before.length - after.length + j])
      : everywhere;
    for (const i of candidates) {
      const score = likeness(before[i] ?? [], bag, weight);
      if (score >= least) links.push({ before: i, after: j, weight: score });
    }
  }
  return links;
}

/** The weight of a word falls with the number of texts that have it. */
function wordWeights(bags: readonly WordBag[]): (word: number) => number {
  const counts = new Map<number, number>();
  for (const bag of bags)
    for (const [i, word] of bag.entries())
      if (word !== bag[i - 1]) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map<number, number>();
  for (const [word, count] of counts) weights.set(word, 1 / (1 + Math.log(count)));
  return (word) => weights.get(word) ?? 1;
}

function placesOf(bags: readonly WordBag[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [i, bag] of bags.entries()) {
    for (const word of bag) {
      const known = places.get(word);
      if (!known) places.set(word, [i]);
      else if (known.at(-1) !== i && known.length <= mostPlaces) known.push(i);
    }
  }
  return places;
}

/** The texts that have most rare words in common with one. */
function mostShared(bag: WordBag, places: ReadonlyMap<number, readonly number[]>): number[] {
  const counts = new Map<number, number>();
  for (const word of bag) {
    const known = places.get(word) ?? [];
    if (known.length <= mostPlaces) for (const i of known) counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.slice(0, candidatesEach).map(([i]) => i);
}
