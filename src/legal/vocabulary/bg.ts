import type { LanguageWords } from "./language-words.ts";

export const bg: LanguageWords = {
  clause: ["член", "раздел", "глава"],
};
