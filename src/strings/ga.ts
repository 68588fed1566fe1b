import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Irish. */
export const ga: InterfaceStrings = {
  "page.skip": "Léim go dtí an téacs",
  "page.contents": "Clár ábhair",
  "page.effectiveDate": "Dáta éifeachta",
  "page.languages": "Teangacha",
  "page.footnotes": "Fonótaí",
  "page.footnote": "Fonóta {number}",
  "page.backToText": "Ar ais go dtí an téacs",
  "page.permalink": "Nasc buan: {title}",
  "page.backToContents": "Ar ais go dtí an clár ábhair",
  "page.table": "Tábla {number}",
  "page.prevails":
    "Is aistriúchán é an téacs seo. I gcás gan na leaganacha teanga a bheith de réir a chéile, is ag an leagan sa teanga seo a leanas a bheidh an forlámhas:",
  "site.documents": "Doiciméid dhlíthiúla",
  "site.allLanguages": "Gach teanga",
  "site.otherLanguages": "I dteangacha eile amháin",
  "site.publisher": "Foilsitheoir",
  "site.contact": "Teagmháil",
  "notFound.title": "Níor aimsíodh an leathanach",
  "notFound.text":
    "Níl aon leathanach ag an seoladh seo. B’fhéidir gur bogadh an téacs; tá na doiciméid uile liostaithe anseo:",
};
