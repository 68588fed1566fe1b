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
  "site.documents": "Pravni dokumenti",
  "site.allLanguages": "Vsi jeziki",
  "site.publisher": "Izdajatelj",
  "site.contact": "Kontakt",
  "notFound.title": "Strani ni mogoče najti",
  "notFound.text":
    "Na tem naslovu ni strani. Besedilo je bilo morda premaknjeno; vsi dokumenti so navedeni tukaj:",
};
