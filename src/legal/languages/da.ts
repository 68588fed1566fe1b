import type { LanguageWords } from "./language-words.ts";

export const da: LanguageWords = {
  clause: ["afsnit", "artikel", "bilag", "del", "kapitel", "punkt", "pkt."],
  hasOrdinalDot: true,
};
