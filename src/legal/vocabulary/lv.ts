import type { LanguageWords } from "./language-words.ts";

export const lv: LanguageWords = {
  clause: ["nodaļa", "pants", "pielikums"],
  hasOrdinalDot: true,
};
