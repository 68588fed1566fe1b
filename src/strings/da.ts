import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Danish. */
export const da: InterfaceStrings = {
  "page.skip": "Gå til teksten",
  "page.contents": "Indhold",
  "page.effectiveDate": "Ikrafttrædelsesdato",
  "page.languages": "Sprog",
  "page.footnotes": "Fodnoter",
  "page.footnote": "Fodnote {number}",
  "page.backToText": "Tilbage til teksten",
  "page.permalink": "Permalink: {title}",
  "page.backToContents": "Tilbage til indholdet",
  "page.table": "Tabel {number}",
  "page.prevails":
    "Denne tekst er en oversættelse. Ved uoverensstemmelse mellem sprogversionerne har versionen på følgende sprog forrang:",
  "site.documents": "Juridiske dokumenter",
  "site.allLanguages": "Alle sprog",
  "site.otherLanguages": "Kun på andre sprog",
  "site.publisher": "Udgiver",
  "site.contact": "Kontakt",
  "notFound.title": "Siden blev ikke fundet",
  "notFound.text":
    "Der findes ingen side på denne adresse. Teksten kan være flyttet; alle dokumenter er samlet her:",
};
