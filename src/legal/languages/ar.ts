import type { LanguageWords } from "./language-words.ts";

export const ar: LanguageWords = {
  clause: ["المادة", "البند", "القسم", "الفصل"],
  behindReference: ["من "],
};
