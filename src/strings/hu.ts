import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Hungarian. */
export const hu: InterfaceStrings = {
  "page.skip": "Ugrás a szöveghez",
  "page.contents": "Tartalom",
  "page.effectiveDate": "Hatálybalépés napja",
  "page.languages": "Nyelvek",
  "page.footnotes": "Lábjegyzetek",
  "page.footnote": "{number}. lábjegyzet",
  "page.backToText": "Vissza a szöveghez",
  "page.permalink": "Állandó hivatkozás: {title}",
  "page.backToContents": "Vissza a tartalomhoz",
  "page.table": "{number}. táblázat",
  "page.prevails":
    "Ez a szöveg fordítás. A nyelvi változatok közötti eltérés esetén az alábbi nyelvű változat az irányadó:",
  "site.documents": "Jogi dokumentumok",
  "site.allLanguages": "Minden nyelv",
  "site.otherLanguages": "Csak más nyelveken",
  "site.publisher": "Közzétevő",
  "site.contact": "Kapcsolat",
  "notFound.title": "Az oldal nem található",
  "notFound.text":
    "Ezen a címen nincs oldal. Lehet, hogy a szöveg máshová került; az összes dokumentum listája itt található:",
};
