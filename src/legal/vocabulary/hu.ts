import type { LanguageWords } from "./language-words.ts";

export const hu: LanguageWords = {
  clause: ["fejezet", "melléklet", "szakasz"],
  hasOrdinalDot: true,
};
