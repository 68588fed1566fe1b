import { type CommonWords, commonWords } from "./common-words.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";

/** What all steps of one comparison share. */
export type Scope = {
  readonly lang: string;
  readonly idOf: Lexicon;
  readonly isCommon: CommonWords;
};

/** @param texts what the common words of the language are counted in */
export function scope(lang: string, texts: () => Iterable<string>): Scope {
  return { lang, idOf: lexicon(), isCommon: commonWords(texts) };
}
