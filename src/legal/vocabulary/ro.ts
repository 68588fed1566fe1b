import type { LanguageWords } from "./language-words.ts";

export const ro: LanguageWords = {
  clause: ["anexa", "articolul", "capitolul", "secțiunea"],
};
