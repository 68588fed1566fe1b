import type { LanguageWords } from "./language-words.ts";

export const is: LanguageWords = {
  hasOrdinalDot: true,
};
