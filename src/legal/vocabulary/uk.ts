import type { LanguageWords } from "./language-words.ts";

export const uk: LanguageWords = {
  clause: ["глава", "пункт", "розділ", "стаття"],
};
