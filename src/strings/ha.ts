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
  "page.permalink": "Dawwamammen mahaɗi: {title}",
  "page.backToContents": "Koma zuwa abubuwan da ke ciki",
  "page.table": "Jadawali na {number}",
  "page.prevails":
    "Wannan rubutu fassara ce. Idan aka samu bambanci tsakanin rubutun harsuna daban-daban, za a yi aiki da na wannan harshe:",
  "site.documents": "Takardun doka",
  "site.allLanguages": "Duk harsuna",
  "site.otherLanguages": "A wasu harsuna kawai",
  "site.publisher": "Mai wallafa",
  "site.contact": "Tuntuɓa",
  "notFound.title": "Ba a samu shafin ba",
  "notFound.text":
    "Babu wani shafi a wannan adireshin. Wataƙila an mayar da rubutun wani wuri; an jera duk takardun a nan:",
};
