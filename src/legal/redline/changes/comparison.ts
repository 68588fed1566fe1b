import { type FunctionWords, functionWords } from "../words/function-words.ts";
import { type Lexicon, lexicon } from "../words/lexicon.ts";

/** What all steps of one comparison share. */
export type Comparison = {
  readonly lang: string;
  readonly idOf: Lexicon;
  readonly isFunctionWord: FunctionWords;
};

/** @param texts what the common words of the language are counted in */
export function comparison(lang: string, texts: () => Iterable<string>): Comparison {
  return { lang, idOf: lexicon(), isFunctionWord: functionWords(texts) };
}
