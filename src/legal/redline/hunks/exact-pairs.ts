import type { Pair } from "../sequences/alignment.ts";
import type { Token } from "../words/word-tokens.ts";

/**
 * Pairs of words that are the same whatever their case. Where the very same word stands in the gap beside a pair, it is taken: of
 * `The fee of the order` the second `the` is what stayed in `the order`.
 */
export function exactPairs(
  pairs: readonly Pair[],
  before: readonly Token[],
  after: readonly Token[],
): Pair[] {
  const exact: Pair[] = [];
  for (const [k, pair] of pairs.entries()) {
    const last = exact.at(-1) ?? { before: -1, after: -1 };
    const next = pairs[k + 1] ?? { before: before.length, after: after.length };
    const [old, now] = [before[pair.before]?.word ?? "", after[pair.after]?.word ?? ""];
    if (old === now) {
      exact.push(pair);
      continue;
    }
    const i = placeOf(now, before, last.before, next.before);
    const j = placeOf(old, after, last.after, next.after);
    if (i !== undefined) exact.push({ before: i, after: pair.after });
    else exact.push({ before: pair.before, after: j ?? pair.after });
  }
  return exact;
}

/** The last place of a word between two places. */
function placeOf(
  word: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let i = to - 1; i > from; i--) if (tokens[i]?.word === word) return i;
  return undefined;
}
