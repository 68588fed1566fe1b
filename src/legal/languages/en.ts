import type { LanguageWords } from "./language-words.ts";

export const en: LanguageWords = {
  clause: ["annex", "appendix", "article", "chapter", "clause", "part", "schedule", "section"],
};
