import type { LanguageWords } from "./language-words.ts";

export const hi: LanguageWords = {
  clause: ["अनुच्छेद", "खंड", "धारा", "भाग"],
  behindReference: ["का ", "की ", "के ", "में "],
};
