import type { LanguageWords } from "./language-words.ts";

export const sl: LanguageWords = {
  clause: ["člen", "oddelek", "poglavje", "priloga"],
  hasOrdinalDot: true,
};
