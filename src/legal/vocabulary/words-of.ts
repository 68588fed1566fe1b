import { allLanguages } from "./all-languages.ts";
import type { LanguageWords } from "./language-words.ts";

const none: LanguageWords = {};

/** The words of the language that a BCP 47 tag names; none where we know none. */
export function wordsOf(lang: string): LanguageWords {
  const language = lang.toLowerCase().split("-", 1)[0] ?? "";
  return Object.hasOwn(allLanguages, language) ? (allLanguages[language] ?? none) : none;
}
