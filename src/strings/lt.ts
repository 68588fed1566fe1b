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
  "page.permalink": "Nuolatinė nuoroda: {title}",
  "page.backToContents": "Grįžti į turinį",
  "page.table": "{number} lentelė",
  "page.prevails":
    "Šis tekstas yra vertimas. Esant neatitikimų tarp tekstų skirtingomis kalbomis, pirmenybė teikiama tekstui šia kalba:",
  "site.documents": "Teisiniai dokumentai",
  "site.allLanguages": "Visos kalbos",
  "site.otherLanguages": "Tik kitomis kalbomis",
  "site.publisher": "Leidėjas",
  "site.contact": "Kontaktinė informacija",
  "notFound.title": "Puslapis nerastas",
  "notFound.text":
    "Šiuo adresu puslapio nėra. Tekstas galėjo būti perkeltas; visi dokumentai išvardyti čia:",
};
