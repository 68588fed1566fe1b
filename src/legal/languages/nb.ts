import type { LanguageWords } from "./language-words.ts";

export const nb: LanguageWords = {
  hasOrdinalDot: true,
};
