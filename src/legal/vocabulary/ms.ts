import type { LanguageWords } from "./language-words.ts";

export const ms: LanguageWords = {
  clause: ["bahagian", "fasal", "perkara"],
};
