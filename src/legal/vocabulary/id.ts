import type { LanguageWords } from "./language-words.ts";

export const id: LanguageWords = {
  clause: ["bab", "bagian", "pasal"],
};
