import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Polish. */
export const pl: InterfaceStrings = {
  "page.skip": "Przejdź do tekstu",
  "page.contents": "Spis treści",
  "page.effectiveDate": "Data wejścia w\u00a0życie",
  "page.languages": "Wersje językowe",
  "page.footnotes": "Przypisy",
  "page.footnote": "Przypis {number}",
  "page.backToText": "Powrót do tekstu",
  "page.permalink": "Bezpośredni odnośnik: {title}",
  "page.backToContents": "Powrót do spisu treści",
  "page.table": "Tabela {number}",
  "page.prevails":
    "Niniejszy tekst jest tłumaczeniem. Język tekstu rozstrzygającego w\u00a0przypadku rozbieżności między wersjami językowymi:",
  "site.documents": "Dokumenty prawne",
  "site.allLanguages": "Wszystkie języki",
  "site.otherLanguages": "Tylko w\u00a0innych językach",
  "site.publisher": "Wydawca",
  "site.contact": "Kontakt",
  "notFound.title": "Nie znaleziono strony",
  "notFound.text":
    "Pod tym adresem nie ma żadnej strony. Tekst mógł zostać przeniesiony; wszystkie dokumenty są wymienione tutaj:",
};
