import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Dutch. */
export const nl: InterfaceStrings = {
  "page.skip": "Ga naar de tekst",
  "page.contents": "Inhoud",
  "page.effectiveDate": "Ingangsdatum",
  "page.languages": "Talen",
  "page.footnotes": "Voetnoten",
  "page.footnote": "Voetnoot {number}",
  "page.backToText": "Terug naar de tekst",
  "page.permalink": "Permalink: {title}",
  "page.backToContents": "Terug naar de inhoud",
  "page.table": "Tabel {number}",
  "page.prevails":
    "Deze tekst is een vertaling. Bij verschillen tussen de taalversies prevaleert de versie in de volgende taal:",
  "site.documents": "Juridische documenten",
  "site.allLanguages": "Alle talen",
  "site.otherLanguages": "Alleen in andere talen",
  "site.publisher": "Uitgever",
  "site.contact": "Contact",
  "notFound.title": "Pagina niet gevonden",
  "notFound.text":
    "Op dit adres staat geen pagina. De tekst is mogelijk verplaatst; alle documenten zijn hier te vinden:",
};
