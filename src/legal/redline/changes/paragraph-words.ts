import type { TextBlock } from "../block.ts";
import { wordTokens } from "../words/word-tokens.ts";
import type { Comparison } from "./comparison.ts";

/** A paragraph and its words and signs in order. */
export type ParagraphWords = {
  readonly block: TextBlock;
  /** The same for a word whatever its case. */
  readonly ids: readonly number[];
  readonly isWord: readonly boolean[];
  /** Where each begins in the text. */
  readonly starts: readonly number[];
  readonly count: number;
};

export function paragraphWords(block: TextBlock, { lang, idOf }: Comparison): ParagraphWords {
  const tokens = wordTokens(block.text, lang);
  let at = 0;
  const starts = tokens.map(({ word, space }) => {
    at += word.length + space.length;
    return at - word.length - space.length;
  });
  return {
    block,
    ids: tokens.map(({ word }) => idOf(word.toLowerCase())),
    isWord: tokens.map(({ isWord }) => isWord),
    starts,
    count: tokens.filter(({ isWord }) => isWord).length,
  };
}
