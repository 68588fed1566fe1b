import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Romanian. */
export const ro: InterfaceStrings = {
  "page.skip": "Salt la text",
  "page.contents": "Cuprins",
  "page.effectiveDate": "Data intrării în vigoare",
  "page.languages": "Limbi",
  "page.footnotes": "Note de subsol",
  "page.footnote": "Nota de subsol {number}",
  "page.backToText": "Înapoi la text",
  "page.permalink": "Legătură permanentă: {title}",
  "page.backToContents": "Înapoi la cuprins",
  "page.table": "Tabelul {number}",
  "page.prevails":
    "Prezentul text este o traducere. În cazul unor neconcordanțe între versiunile lingvistice, prevalează versiunea în următoarea limbă:",
  "site.documents": "Documente juridice",
  "site.allLanguages": "Toate limbile",
  "site.otherLanguages": "Numai în alte limbi",
  "site.publisher": "Editor",
  "site.contact": "Contact",
  "notFound.title": "Pagina nu a fost găsită",
  "notFound.text":
    "Nu există nicio pagină la această adresă. Este posibil ca textul să fi fost mutat; toate documentele sunt enumerate aici:",
};
