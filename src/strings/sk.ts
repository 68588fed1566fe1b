import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Slovak. */
export const sk: InterfaceStrings = {
  "page.skip": "Prejsť na text",
  "page.contents": "Obsah",
  "page.effectiveDate": "Dátum účinnosti",
  "page.languages": "Jazyky",
  "page.footnotes": "Poznámky pod čiarou",
  "page.footnote": "Poznámka pod čiarou {number}",
  "page.backToText": "Späť na text",
  "page.permalink": "Trvalý odkaz: {title}",
  "page.backToContents": "Späť na obsah",
  "page.table": "Tabuľka {number}",
  "page.prevails":
    "Tento text je prekladom. V\u00a0prípade rozporov medzi jazykovými verziami je rozhodujúce znenie v\u00a0tomto jazyku:",
  "site.documents": "Právne dokumenty",
  "site.allLanguages": "Všetky jazyky",
  "site.otherLanguages": "Len v\u00a0iných jazykoch",
  "site.publisher": "Vydavateľ",
  "site.contact": "Kontakt",
  "notFound.title": "Stránka sa nenašla",
  "notFound.text":
    "Na tejto adrese nie je žiadna stránka. Text mohol byť presunutý; všetky dokumenty sú uvedené tu:",
};
