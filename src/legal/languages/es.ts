import type { LanguageWords } from "./language-words.ts";

export const es: LanguageWords = {
  clause: ["anexo", "apartado", "artículo", "capítulo", "cláusula", "sección"],
};
