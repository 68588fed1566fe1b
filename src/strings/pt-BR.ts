import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Portuguese as written in Brazil. */
export const ptBR: InterfaceStrings = {
  "page.skip": "Pular para o texto",
  "page.contents": "Sumário",
  "page.effectiveDate": "Data de entrada em vigor",
  "page.languages": "Idiomas",
  "page.footnotes": "Notas de rodapé",
  "page.footnote": "Nota de rodapé {number}",
  "page.backToText": "Voltar ao texto",
  "page.permalink": "Link permanente: {title}",
  "page.backToContents": "Voltar ao sumário",
  "page.table": "Tabela {number}",
  "page.prevails":
    "Este texto é uma tradução. Em caso de divergência entre as versões nos diferentes idiomas, prevalecerá a versão no seguinte idioma:",
  "site.documents": "Documentos legais",
  "site.allLanguages": "Todos os idiomas",
  "site.otherLanguages": "Somente em outros idiomas",
  "site.publisher": "Publicado por",
  "site.contact": "Contato",
  "notFound.title": "Página não encontrada",
  "notFound.text":
    "Não há nenhuma página neste endereço. O texto pode ter sido movido; todos os documentos estão listados aqui:",
};
