import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Hausa. */
export const ha: InterfaceStrings = {
  "page.skip": "Tsallaka zuwa rubutun",
  "page.contents": "Abubuwan da ke ciki",
  "page.effectiveDate": "Ranar fara aiki",
  "page.languages": "Harsuna",
  "page.footnotes": "Bayanan ƙasan shafi",
  "page.footnote": "Bayanin ƙasan shafi {number}",
  "page.backToText": "Koma zuwa rubutun",
  "site.documents": "Takardun doka",
  "site.allLanguages": "Duk harsuna",
  "site.publisher": "Mai wallafa",
  "site.contact": "Tuntuɓa",
  "notFound.title": "Ba a samu shafin ba",
  "notFound.text":
    "Babu wani shafi a wannan adireshin. Wataƙila an mayar da rubutun wani wuri; an jera duk takardun a nan:",
};
