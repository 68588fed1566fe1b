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
  "site.documents": "Pravni dokumenti",
  "site.allLanguages": "Svi jezici",
  "site.publisher": "Izdavač",
  "site.contact": "Kontakt",
  "notFound.title": "Stranica nije pronađena",
  "notFound.text":
    "Na ovoj adresi nema stranice. Tekst je možda premješten; svi su dokumenti navedeni ovdje:",
};
