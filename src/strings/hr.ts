import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Croatian. */
export const hr: InterfaceStrings = {
  "page.skip": "Prijeđi na tekst",
  "page.contents": "Sadržaj",
  "page.effectiveDate": "Datum stupanja na snagu",
  "page.languages": "Jezici",
  "page.footnotes": "Bilješke",
  "page.footnote": "Bilješka {number}",
  "page.backToText": "Natrag na tekst",
  "page.permalink": "Trajna poveznica: {title}",
  "page.backToContents": "Natrag na sadržaj",
  "page.table": "Tablica {number}",
  "page.prevails":
    "Ovaj je tekst prijevod. Jezik teksta koji je mjerodavan u slučaju razlika između jezičnih verzija:",
  "site.documents": "Pravni dokumenti",
  "site.allLanguages": "Svi jezici",
  "site.otherLanguages": "Samo na drugim jezicima",
  "site.publisher": "Izdavač",
  "site.contact": "Kontakt",
  "notFound.title": "Stranica nije pronađena",
  "notFound.text":
    "Na ovoj adresi nema stranice. Tekst je možda premješten; svi su dokumenti navedeni ovdje:",
};
