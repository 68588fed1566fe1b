import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Czech. */
export const cs: InterfaceStrings = {
  "page.skip": "Přejít k\u00a0textu",
  "page.contents": "Obsah",
  "page.effectiveDate": "Datum účinnosti",
  "page.languages": "Jazyky",
  "page.footnotes": "Poznámky pod čarou",
  "page.footnote": "Poznámka pod čarou {number}",
  "page.backToText": "Zpět k\u00a0textu",
  "page.permalink": "Trvalý odkaz: {title}",
  "page.backToContents": "Zpět na obsah",
  "page.table": "Tabulka {number}",
  "page.prevails":
    "Tento text je překladem. V\u00a0případě rozporů mezi jazykovými verzemi je rozhodující znění v\u00a0tomto jazyce:",
  "site.documents": "Právní dokumenty",
  "site.allLanguages": "Všechny jazyky",
  "site.otherLanguages": "Pouze v\u00a0jiných jazycích",
  "site.publisher": "Vydavatel",
  "site.contact": "Kontakt",
  "notFound.title": "Stránka nenalezena",
  "notFound.text":
    "Na této adrese není žádná stránka. Text mohl být přesunut; všechny dokumenty jsou uvedeny zde:",
};
