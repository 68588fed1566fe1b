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
  "site.documents": "Doiciméid dhlíthiúla",
  "site.allLanguages": "Gach teanga",
  "site.publisher": "Foilsitheoir",
  "site.contact": "Teagmháil",
  "notFound.title": "Níor aimsíodh an leathanach",
  "notFound.text":
    "Níl aon leathanach ag an seoladh seo. B’fhéidir gur bogadh an téacs; tá na doiciméid uile liostaithe anseo:",
};
