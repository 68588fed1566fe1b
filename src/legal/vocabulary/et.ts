import type { LanguageWords } from "./language-words.ts";

export const et: LanguageWords = {
  clause: ["artikkel", "jagu", "peatükk"],
  hasOrdinalDot: true,
};
