import type { LanguageWords } from "./language-words.ts";

export const sr: LanguageWords = {
  hasOrdinalDot: true,
};
