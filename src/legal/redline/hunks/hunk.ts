import type { Token } from "../words/word-tokens.ts";

/** A range of two texts: the same words, or what stood in the one and what stands there in the other. */
export type Hunk = {
  readonly isSame: boolean;
  /** Whether the words are the same but for capitals. Such a change is told apart from those beside it. */
  readonly isCase?: boolean;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
};

/** How many words stand among tokens. */
export function wordsAmong(tokens: readonly Token[]): number {
  let count = 0;
  for (const { isWord } of tokens) if (isWord) count++;
  return count;
}

/** One hunk of some that follow each other. */
export function joinedHunk(hunks: readonly Hunk[], isSame: boolean): Hunk {
  return {
    isSame,
    before: hunks.flatMap(({ before }) => before),
    after: hunks.flatMap(({ after }) => after),
  };
}
