import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Lithuanian. */
export const lt: InterfaceStrings = {
  "page.skip": "Pereiti prie teksto",
  "page.contents": "Turinys",
  "page.effectiveDate": "Įsigaliojimo data",
  "page.languages": "Kalbos",
  "page.footnotes": "Išnašos",
  "page.footnote": "{number} išnaša",
  "page.backToText": "Grįžti į tekstą",
  "site.documents": "Teisiniai dokumentai",
  "site.allLanguages": "Visos kalbos",
  "site.publisher": "Leidėjas",
  "site.contact": "Kontaktinė informacija",
  "notFound.title": "Puslapis nerastas",
  "notFound.text":
    "Šiuo adresu puslapio nėra. Tekstas galėjo būti perkeltas; visi dokumentai išvardyti čia:",
};
