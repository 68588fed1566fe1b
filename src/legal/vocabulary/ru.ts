import type { LanguageWords } from "./language-words.ts";

export const ru: LanguageWords = {
  clause: ["глава", "пункт", "раздел", "статья"],
};
