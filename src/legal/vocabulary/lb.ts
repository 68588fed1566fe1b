import type { LanguageWords } from "./language-words.ts";

export const lb: LanguageWords = {
  hasOrdinalDot: true,
};
