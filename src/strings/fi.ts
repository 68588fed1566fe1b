import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Finnish. */
export const fi: InterfaceStrings = {
  "page.skip": "Siirry tekstiin",
  "page.contents": "Sisällys",
  "page.effectiveDate": "Voimaantulopäivä",
  "page.languages": "Kielet",
  "page.footnotes": "Alaviitteet",
  "page.footnote": "Alaviite {number}",
  "page.backToText": "Takaisin tekstiin",
  "page.permalink": "Pysyvä linkki: {title}",
  "page.backToContents": "Takaisin sisällykseen",
  "page.table": "Taulukko {number}",
  "page.prevails":
    "Tämä teksti on käännös. Jos kieliversiot poikkeavat toisistaan, etusija on seuraavalla kieliversiolla:",
  "site.documents": "Oikeudelliset asiakirjat",
  "site.allLanguages": "Kaikki kielet",
  "site.otherLanguages": "Vain muilla kielillä",
  "site.publisher": "Julkaisija",
  "site.contact": "Yhteystiedot",
  "notFound.title": "Sivua ei löytynyt",
  "notFound.text":
    "Tässä osoitteessa ei ole sivua. Teksti on ehkä siirretty; kaikki asiakirjat on lueteltu täällä:",
};
