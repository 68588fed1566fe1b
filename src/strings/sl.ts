import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Slovenian. */
export const sl: InterfaceStrings = {
  "page.skip": "Preskoči na besedilo",
  "page.contents": "Kazalo",
  "page.effectiveDate": "Datum začetka veljavnosti",
  "page.languages": "Jeziki",
  "page.footnotes": "Opombe",
  "page.footnote": "Opomba {number}",
  "page.backToText": "Nazaj na besedilo",
  "page.permalink": "Trajna povezava: {title}",
  "page.backToContents": "Nazaj na kazalo",
  "page.table": "Tabela {number}",
  "page.prevails":
    "To besedilo je prevod. V primeru razhajanj med jezikovnimi različicami prevlada različica v naslednjem jeziku:",
  "site.documents": "Pravni dokumenti",
  "site.allLanguages": "Vsi jeziki",
  "site.otherLanguages": "Samo v drugih jezikih",
  "site.publisher": "Izdajatelj",
  "site.contact": "Kontakt",
  "notFound.title": "Strani ni mogoče najti",
  "notFound.text":
    "Na tem naslovu ni strani. Besedilo je bilo morda premaknjeno; vsi dokumenti so navedeni tukaj:",
};
