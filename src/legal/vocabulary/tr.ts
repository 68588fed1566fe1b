import type { LanguageWords } from "./language-words.ts";

export const tr: LanguageWords = {
  clause: ["bölüm", "ek", "madde"],
  hasOrdinalDot: true,
};
