import type { LanguageWords } from "./language-words.ts";

export const sv: LanguageWords = {
  clause: ["artikel", "avsnitt", "bilaga", "del", "kapitel", "punkt"],
};
