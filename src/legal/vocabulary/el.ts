import type { LanguageWords } from "./language-words.ts";

export const el: LanguageWords = {
  clause: ["άρθρο", "κεφάλαιο", "ενότητα"],
};
