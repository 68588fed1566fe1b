import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Norwegian, for both of its written forms. */
export const no: InterfaceStrings = {
  "page.skip": "Gå til teksten",
  "page.contents": "Innhold",
  "page.effectiveDate": "Ikrafttredelsesdato",
  "page.languages": "Språk",
  "page.footnotes": "Fotnoter",
  "page.footnote": "Fotnote {number}",
  "page.backToText": "Tilbake til teksten",
  "page.permalink": "Permalenke: {title}",
  "page.backToContents": "Tilbake til innholdet",
  "page.table": "Tabell {number}",
  "page.prevails":
    "Denne teksten er en oversettelse. Ved avvik mellom språkversjonene har versjonen på følgende språk forrang:",
  "site.documents": "Juridiske dokumenter",
  "site.allLanguages": "Alle språk",
  "site.otherLanguages": "Kun på andre språk",
  "site.publisher": "Utgiver",
  "site.contact": "Kontakt",
  "notFound.title": "Siden ble ikke funnet",
  "notFound.text":
    "Det finnes ingen side på denne adressen. Teksten kan være flyttet; alle dokumenter er samlet her:",
};
