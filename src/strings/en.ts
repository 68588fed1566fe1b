import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in English. */
export const en: InterfaceStrings = {
  "page.skip": "Skip to the text",
  "page.contents": "Contents",
  "page.effectiveDate": "Effective date",
  "page.languages": "Languages",
  "page.footnotes": "Footnotes",
  "page.footnote": "Footnote {number}",
  "page.backToText": "Back to the text",
  "page.permalink": "Permalink: {title}",
  "page.backToContents": "Back to the contents",
  "page.table": "Table {number}",
  "page.prevails":
    "This text is a translation. If the language versions differ, this one prevails:",
  "site.documents": "Legal documents",
  "site.allLanguages": "All languages",
  "site.otherLanguages": "Only in other languages",
  "site.publisher": "Publisher",
  "site.contact": "Contact",
  "notFound.title": "Page not found",
  "notFound.text":
    "There is no page at this address. The text may have moved; all documents are listed here:",
};
