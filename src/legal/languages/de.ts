import type { LanguageWords } from "./language-words.ts";

export const de: LanguageWords = {
  clause: ["abschnitt", "anhang", "anlage", "art.", "artikel", "kapitel", "teil", "ziffer"],
  hasOrdinalDot: true,
  behindReference: ["Abs. "],
};
