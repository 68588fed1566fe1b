/** The words of the page frame: all a reader sees that is not the document's own text. */
export type InterfaceStrings = {
  /** First link of every page, seen when a keyboard user reaches it. */
  readonly "page.skip": string;
  /** Heading over the table of contents of a document. */
  readonly "page.contents": string;
  /** Label before the date on which the legal text takes effect. */
  readonly "page.effectiveDate": string;
  /** Label of the list of languages in which the text exists. */
  readonly "page.languages": string;
  /** Heading over the footnotes at the end of a document. */
  readonly "page.footnotes": string;
  /** Screen-reader label of a footnote mark in the text; `{number}` is its number. */
  readonly "page.footnote": string;
  /** Accessible label of the arrow behind a footnote, which leads back to its mark. */
  readonly "page.backToText": string;
  /** Screen-reader label of the quiet link at a heading that leads to that heading; `{title}` is the heading. */
  readonly "page.permalink": string;
  /** Link that leads back to the table of contents. */
  readonly "page.backToContents": string;
  /** Label of a table that can be scrolled sideways; `{number}` counts the tables of the text. */
  readonly "page.table": string;
  /** Stands on a translation; a link with the name of the authoritative language (in the nominative, as a dictionary lists it) follows its colon. */
  readonly "page.prevails": string;
  /** Title of the list of all documents in one language, and of links to it. */
  readonly "site.documents": string;
  /** Link to the front page, which lists every language. */
  readonly "site.allLanguages": string;
  /** Heading over documents that do not exist in the language of the list. */
  readonly "site.otherLanguages": string;
  /** Label before the name of the company responsible for these texts. */
  readonly "site.publisher": string;
  /** Label before the address at which the publisher is reached. */
  readonly "site.contact": string;
  /** Title and heading of the page shown for an unknown address. */
  readonly "notFound.title": string;
  /** Text of that page; a link labelled `site.documents` follows its colon. */
  readonly "notFound.text": string;
};
