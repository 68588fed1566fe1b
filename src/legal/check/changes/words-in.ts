import { segments } from "../../redline/words/segments.ts";

/** More than any sentence has that a reader gets through. */
const longest = 4000;

/** The words of a short text in lower case, each once; numbers are none. */
export function wordsIn(text: string, lang: string): string[] {
  const words = segments(text.slice(0, longest).normalize("NFC"), lang, "word")
    .filter((segment) => segment.isWord && /\p{L}/u.test(segment.text))
    .map((segment) => segment.text.toLowerCase());
  return [...new Set(words)];
}
