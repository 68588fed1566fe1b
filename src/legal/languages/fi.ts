import type { LanguageWords } from "./language-words.ts";

export const fi: LanguageWords = {
  clause: ["artikla", "liite", "luku", "kohta", "osa"],
  hasOrdinalDot: true,
};
