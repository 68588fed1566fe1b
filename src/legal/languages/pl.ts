import type { LanguageWords } from "./language-words.ts";

export const pl: LanguageWords = {
  clause: ["art.", "artykuł", "paragraf", "rozdział", "sekcja", "załącznik"],
  hasOrdinalDot: true,
};
