import type { LanguageWords } from "./language-words.ts";

export const fr: LanguageWords = {
  clause: ["annexe", "article", "chapitre", "clause", "partie", "section", "titre"],
};
