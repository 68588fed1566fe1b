import type { LanguageWords } from "./language-words.ts";

export const bs: LanguageWords = {
  hasOrdinalDot: true,
};
