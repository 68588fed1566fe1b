import type { LanguageWords } from "./language-words.ts";

export const cs: LanguageWords = {
  clause: ["článek", "oddíl", "kapitola", "příloha", "čl."],
  hasOrdinalDot: true,
};
