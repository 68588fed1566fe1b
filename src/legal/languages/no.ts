import type { LanguageWords } from "./language-words.ts";

export const no: LanguageWords = {
  clause: ["artikkel", "avsnitt", "del", "kapittel", "punkt", "vedlegg"],
  hasOrdinalDot: true,
};
