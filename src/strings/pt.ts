import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Portuguese as written in Portugal, and wherever no closer text exists. */
export const pt: InterfaceStrings = {
  "page.skip": "Saltar para o texto",
  "page.contents": "Índice",
  "page.effectiveDate": "Data de entrada em vigor",
  "page.languages": "Idiomas",
  "page.footnotes": "Notas de rodapé",
  "page.footnote": "Nota de rodapé {number}",
  "page.backToText": "Voltar ao texto",
  "page.permalink": "Hiperligação permanente: {title}",
  "page.backToContents": "Voltar ao índice",
  "page.table": "Tabela {number}",
  "page.prevails":
    "O presente texto é uma tradução. Em caso de divergência entre as versões linguísticas, prevalece a versão no seguinte idioma:",
  "site.documents": "Documentos legais",
  "site.allLanguages": "Todos os idiomas",
  "site.otherLanguages": "Apenas noutros idiomas",
  "site.publisher": "Publicado por",
  "site.contact": "Contacto",
  "notFound.title": "Página não encontrada",
  "notFound.text":
    "Não existe nenhuma página neste endereço. O texto pode ter sido movido; todos os documentos estão enumerados aqui:",
};
