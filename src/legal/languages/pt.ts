import type { LanguageWords } from "./language-words.ts";

export const pt: LanguageWords = {
  clause: ["anexo", "artigo", "capítulo", "cláusula", "secção", "seção"],
};
