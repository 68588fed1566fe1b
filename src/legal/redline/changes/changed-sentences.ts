import { type Hunk, wordsAmong } from "../hunks/hunk.ts";
import { heaviestChain } from "../sequences/heaviest-chain.ts";
import { likePairs } from "../sequences/like-pairs.ts";
import type { Token } from "../words/word-tokens.ts";
import { changedWords } from "./changed-words.ts";
import type { Comparison } from "./comparison.ts";

/** A sentence, and whether it stands on the other side in another place: then it is not the old form of another one. */
export type Sentence = { readonly tokens: readonly Token[]; readonly isMoved: boolean };

const leastLikeness = 0.35;
/** Up to so many tokens, sentences are also compared as one text. */
const shortText = 600;

/** What happened to the words of sentences that stand between the same two. */
export function changedSentences(
  before: readonly Sentence[],
  after: readonly Sentence[],
  comparison: Comparison,
): readonly Hunk[] {
  if (before.length === 0 && after.length === 0) return [];
  const [gone, come] = [tokensOf(before), tokensOf(after)];
  if (gone.length === 0 || come.length === 0) return [{ isSame: false, before: gone, after: come }];
  const hasMoves = [...before, ...after].some(({ isMoved }) => isMoved);
  const isPair = before.length === 1 && after.length === 1;
  if (isPair && !hasMoves) return changedWords(gone, come, comparison);
  const apart = pairedSentences(before, after, comparison);
  if (hasMoves || gone.length + come.length > shortText) return apart;
  // A sentence that was split, or two that were joined, are more alike together.
  const together = changedWords(gone, come, comparison);
  return sameWords(together) > 1.2 * sameWords(apart) + 2 ? together : apart;
}

function pairedSentences(
  before: readonly Sentence[],
  after: readonly Sentence[],
  comparison: Comparison,
): readonly Hunk[] {
  const [old, now] = [before, after].map((side) => side.map((each) => bag(each, comparison)));
  const stayed = likePairs(old ?? [], now ?? [], leastLikeness).filter(
    (link) => !before[link.before]?.isMoved && !after[link.after]?.isMoved,
  );
  const links = heaviestChain(stayed);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  const ends = { before: before.length, after: after.length };
  for (const link of [...links, ends]) {
    const gone = tokensOf(before.slice(i, link.before));
    const come = tokensOf(after.slice(j, link.after));
    if (gone.length > 0 || come.length > 0)
      hunks.push({ isSame: false, before: gone, after: come });
    const [was, is] = [before[link.before], after[link.after]];
    if (was && is)
      for (const hunk of changedWords(was.tokens, is.tokens, comparison)) hunks.push(hunk);
    [i, j] = [link.before + 1, link.after + 1];
  }
  return hunks;
}

function tokensOf(sentences: readonly Sentence[]): Token[] {
  return sentences.flatMap(({ tokens }) => tokens);
}

function bag({ tokens }: Sentence, { idOf }: Comparison): number[] {
  const words = tokens.filter(({ isWord }) => isWord);
  return words.map(({ word }) => idOf(word.toLowerCase())).sort((a, b) => a - b);
}

function sameWords(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, { isSame, after }) => sum + (isSame ? wordsAmong(after) : 0), 0);
}
