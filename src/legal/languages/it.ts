import type { LanguageWords } from "./language-words.ts";

export const it: LanguageWords = {
  clause: ["allegato", "articolo", "art.", "capitolo", "clausola", "sezione"],
};
