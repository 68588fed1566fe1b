import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Spanish. */
export const es: InterfaceStrings = {
  "page.skip": "Ir al texto",
  "page.contents": "Índice",
  "page.effectiveDate": "Fecha de entrada en vigor",
  "page.languages": "Idiomas",
  "page.footnotes": "Notas al pie",
  "page.footnote": "Nota al pie {number}",
  "page.backToText": "Volver al texto",
  "page.permalink": "Enlace permanente: {title}",
  "page.backToContents": "Volver al índice",
  "page.table": "Tabla {number}",
  "page.prevails":
    "Este texto es una traducción. En caso de discrepancia entre las versiones lingüísticas, prevalecerá la versión en el idioma siguiente:",
  "site.documents": "Documentos legales",
  "site.allLanguages": "Todos los idiomas",
  "site.otherLanguages": "Solo en otros idiomas",
  "site.publisher": "Publicado por",
  "site.contact": "Contacto",
  "notFound.title": "Página no encontrada",
  "notFound.text":
    "No hay ninguna página en esta dirección. Es posible que el texto se haya trasladado; todos los documentos figuran aquí:",
};
