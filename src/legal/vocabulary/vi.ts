import type { LanguageWords } from "./language-words.ts";

export const vi: LanguageWords = {
  clause: ["chương", "điều", "khoản", "mục", "phần"],
};
