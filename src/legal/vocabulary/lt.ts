import type { LanguageWords } from "./language-words.ts";

export const lt: LanguageWords = {
  clause: ["priedas", "skyrius", "straipsnis"],
};
