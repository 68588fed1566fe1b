import { isPlainLatin, latinWords } from "../words/latin-words.ts";
import { segments } from "../words/segments.ts";

/** How many words a text has, as its language counts them: numbers too, signs not. */
export function wordCount(text: string, lang: string): number {
  if (isPlainLatin(text)) return text.match(latinWords)?.length ?? 0;
  return segments(text, lang, "word").filter(({ isWord }) => isWord).length;
}
