import type { LanguageWords } from "./language-words.ts";

export const nn: LanguageWords = {
  hasOrdinalDot: true,
};
