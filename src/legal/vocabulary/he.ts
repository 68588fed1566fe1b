import type { LanguageWords } from "./language-words.ts";

export const he: LanguageWords = {
  clause: ["סעיף", "פרק", "חלק"],
  behindReference: ["של ", "לחוק", "ל-", "ל־"],
};
