import type { LanguageWords } from "./language-words.ts";

export const fo: LanguageWords = {
  hasOrdinalDot: true,
};
