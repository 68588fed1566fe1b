import { type Hunk, joinedHunk, wordsAmong } from "../hunks/hunk.ts";
import { hunkRuns } from "../hunks/hunk-runs.ts";
import { joinedRuns, type Run } from "../run.ts";
import { alignment } from "../sequences/alignment.ts";
import { movedIds } from "../sequences/moved-ids.ts";
import { folded } from "../words/folded.ts";
import { sentences } from "../words/sentences.ts";
import { withoutSpaceBehind } from "../words/without-space-behind.ts";
import { type Token, wordTokens } from "../words/word-tokens.ts";
import { changedSentences, type Sentence } from "./changed-sentences.ts";
import type { Comparison } from "./comparison.ts";

/** A sentence of fewer words may stand on both sides by chance. */
const fewWords = 5;

/** What happened to a text: sentences that stayed, and between them the words that came and went. */
export function changedText(before: string, after: string, comparison: Comparison): Run[] {
  if (folded(before) === folded(after)) return joinedRuns([{ kind: "same", text: after }]);
  const [old, now] = [before, after].map((text) => sentences(text, comparison.lang).map(whole));
  return hunkRuns(withoutSeams(textHunks(old ?? [], now ?? [], comparison)));
}

/** A sentence as one token, with the white space behind it. */
function whole(sentence: string): Token {
  const word = withoutSpaceBehind(sentence);
  return { word, space: sentence.slice(word.length), isWord: true };
}

function textHunks(
  before: readonly Token[],
  after: readonly Token[],
  comparison: Comparison,
): Hunk[] {
  const id = ({ word }: Token) => comparison.idOf(folded(word));
  const [old, now] = [before.map(id), after.map(id)];
  const pairs = alignment(old, now);
  const moved = movedIds(old, now, pairs);
  const sentence = ({ word, space }: Token): Sentence => {
    const tokens = wordTokens(word + space, comparison.lang);
    const isMoved = moved.has(comparison.idOf(folded(word))) && wordsAmong(tokens) >= fewWords;
    return { tokens, isMoved };
  };
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  const ends = { before: before.length, after: after.length };
  for (const pair of [...pairs, ends]) {
    const [gone, come] = [before.slice(i, pair.before), after.slice(j, pair.after)];
    for (const hunk of changedSentences(gone.map(sentence), come.map(sentence), comparison))
      hunks.push(hunk);
    [i, j] = [pair.before + 1, pair.after + 1];
    const [same, kept] = [before.slice(pair.before, i), after.slice(pair.after, j)];
    if (same.length > 0) hunks.push({ isSame: true, before: same, after: kept });
  }
  return hunks;
}

/** Joins neighbours of a kind, and finds changes that changed nothing but how a dictionary cut the words. */
function withoutSeams(hunks: readonly Hunk[]): Hunk[] {
  const groups: { readonly isSame: boolean; readonly isCase: boolean; readonly hunks: Hunk[] }[] =
    [];
  for (const hunk of hunks) {
    const isSame = hunk.isSame || textOf(hunk.before) === textOf(hunk.after);
    const isCase = hunk.isCase ?? false;
    const last = groups.at(-1);
    if (last?.isSame === isSame && last.isCase === isCase) last.hunks.push(hunk);
    else groups.push({ isSame, isCase, hunks: [hunk] });
  }
  return groups.map((group) => joinedHunk(group.hunks, group.isSame));
}

function textOf(tokens: readonly Token[]): string {
  return folded(tokens.map(({ word, space }) => word + space).join(""));
}
