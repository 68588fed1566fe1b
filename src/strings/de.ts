import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in German. */
export const de: InterfaceStrings = {
  "page.skip": "Zum Text springen",
  "page.contents": "Inhalt",
  "page.effectiveDate": "Gültig ab",
  "page.languages": "Sprachen",
  "page.footnotes": "Fußnoten",
  "page.footnote": "Fußnote {number}",
  "page.backToText": "Zurück zum Text",
  "page.permalink": "Permalink: {title}",
  "page.backToContents": "Zurück zum Inhalt",
  "page.table": "Tabelle {number}",
  "page.prevails":
    "Dieser Text ist eine Übersetzung. Bei Abweichungen zwischen den Sprachfassungen ist die Fassung in folgender Sprache maßgeblich:",
  "site.documents": "Rechtliche Dokumente",
  "site.allLanguages": "Alle Sprachen",
  "site.otherLanguages": "Nur in anderen Sprachen",
  "site.publisher": "Herausgeber",
  "site.contact": "Kontakt",
  "notFound.title": "Seite nicht gefunden",
  "notFound.text":
    "Unter dieser Adresse gibt es keine Seite. Der Text wurde möglicherweise verschoben; alle Dokumente sind hier aufgeführt:",
};
