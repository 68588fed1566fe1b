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
  "site.documents": "Juridiske dokumenter",
  "site.allLanguages": "Alle sprog",
  "site.publisher": "Udgiver",
  "site.contact": "Kontakt",
  "notFound.title": "Siden blev ikke fundet",
  "notFound.text":
    "Der findes ingen side på denne adresse. Teksten kan være flyttet; alle dokumenter er samlet her:",
};
