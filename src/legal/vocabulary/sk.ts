import type { LanguageWords } from "./language-words.ts";

export const sk: LanguageWords = {
  clause: ["článok", "kapitola", "oddiel", "príloha"],
  hasOrdinalDot: true,
};
