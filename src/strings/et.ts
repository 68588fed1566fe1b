import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Estonian. */
export const et: InterfaceStrings = {
  "page.skip": "Liigu teksti juurde",
  "page.contents": "Sisukord",
  "page.effectiveDate": "Jõustumise kuupäev",
  "page.languages": "Keeled",
  "page.footnotes": "Joonealused märkused",
  "page.footnote": "Joonealune märkus {number}",
  "page.backToText": "Tagasi teksti juurde",
  "page.permalink": "Püsilink: {title}",
  "page.backToContents": "Tagasi sisukorra juurde",
  "page.table": "Tabel {number}",
  "page.prevails":
    "See tekst on tõlge. Keeleversioonide lahknevuse korral on ülimuslik järgmises keeles koostatud versioon:",
  "site.documents": "Õigusdokumendid",
  "site.allLanguages": "Kõik keeled",
  "site.otherLanguages": "Ainult teistes keeltes",
  "site.publisher": "Väljaandja",
  "site.contact": "Kontakt",
  "notFound.title": "Lehte ei leitud",
  "notFound.text":
    "Sellel aadressil lehte ei ole. Tekst võib olla teisaldatud; kõik dokumendid on loetletud siin:",
};
