import type { LanguageWords } from "./language-words.ts";

export const nl: LanguageWords = {
  clause: ["afdeling", "artikel", "bijlage", "deel", "hoofdstuk"],
};
