import type { LanguageWords } from "./language-words.ts";

export const hr: LanguageWords = {
  clause: ["članak", "odjeljak", "poglavlje"],
  hasOrdinalDot: true,
};
