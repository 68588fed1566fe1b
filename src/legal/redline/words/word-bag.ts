import type { Lexicon } from "./lexicon.ts";

/** The words of a text as sorted numbers, each as often as it stands. */
export type WordBag = readonly number[];

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text whatever their case, to ask how like two texts are. Where a script has no spaces, each two neighbours
 * are a word: good enough to compare, and much sooner than a dictionary.
 */
export function wordBag(text: string, idOf: Lexicon): WordBag {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const found = unspaced.test(text)
    ? words.flatMap((word) => (unspaced.test(word) ? neighbours(word) : word))
    : words;
  return found.map(idOf).sort((a, b) => a - b);
}

function neighbours(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
