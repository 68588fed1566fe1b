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
  /** How a label stands before what it tells: `{label}` a label or a title, `{value}` a date, a name or another title. */
  readonly "page.labelled": string;
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
  /** Title of the list of all versions of a document. */
  readonly "versions.title": string;
  /** Link from a document to that list. */
  readonly "versions.all": string;
  /** Label before whether a version is in force. */
  readonly "versions.status": string;
  /** The status of the version that applies today. */
  readonly "versions.live": string;
  /** The status of a version that a later one replaced. */
  readonly "versions.superseded": string;
  /** The status of a version whose effective date lies ahead. */
  readonly "versions.upcoming": string;
  /** Stands on an old version; a link with the effective date of the version in force follows its colon. */
  readonly "versions.isSuperseded": string;
  /** Stands on an upcoming version; its effective date follows the colon. */
  readonly "versions.isUpcoming": string;
  /** Stands on the version in force when a next one is known; its effective date follows the colon. */
  readonly "versions.comes": string;
  /** Link to the upcoming version. */
  readonly "versions.read": string;
  /** Link to the differences from the version before. */
  readonly "versions.seeChanges": string;
  /** Stands on a document that is no longer in force at all; the date since when follows the colon. */
  readonly "versions.isWithdrawn": string;
  /** Label before the date on which an error in this version was corrected; the author's note follows. */
  readonly "versions.corrected": string;
  /** Title of the page that shows the differences between a version and the one before it. */
  readonly "redline.title": string;
  /** Label before the effective date of the older of two compared versions. */
  readonly "redline.from": string;
  /** Label before the effective date of the newer of two compared versions. */
  readonly "redline.to": string;
  /** Heading over the list of all clauses that differ, at the top of that page. */
  readonly "redline.summary": string;
  /** Said where two versions have the same words. */
  readonly "redline.same": string;
  /** A clause whose words differ: a label behind its title in the list. */
  readonly "redline.changed": string;
  /** A clause that is new. */
  readonly "redline.added": string;
  /** A clause that is gone. */
  readonly "redline.removed": string;
  /** A clause that stands in another place than before. */
  readonly "redline.moved": string;
  /** A clause of which nothing but its number differs. */
  readonly "redline.renumbered": string;
  /** A clause of which only links or emphasis differ, no word. */
  readonly "redline.formatted": string;
  /** A stretch of text in which nothing differs, folded away. */
  readonly "redline.unchanged": string;
  /** Label before the number of inserted words. */
  readonly "redline.wordsInserted": string;
  /** Label before the number of deleted words. */
  readonly "redline.wordsDeleted": string;
  /** Label before the title of the clause behind which a moved clause stood. */
  readonly "redline.movedFrom": string;
  /** Link from the old place of a moved clause to the new one. */
  readonly "redline.movedTo": string;
  /** Label before the old and the new address of a link. */
  readonly "redline.link": string;
  /** Label before the old and the new address of a picture, or what is said in its place. */
  readonly "redline.picture": string;
  /** Label before the old and the new level of a heading, 1 to 6. */
  readonly "redline.headingLevel": string;
  /** Of words that stand in the text with a line through them: they do not apply. */
  readonly "redline.struckOut": string;
  /** Of words set above the line, as the 6 in 10⁶. */
  readonly "redline.raised": string;
  /** Of words set below the line, as the 2 in H₂O. */
  readonly "redline.lowered": string;
  /** Of words that are bold, italic or otherwise emphasised. */
  readonly "redline.emphasis": string;
  /** A paragraph of its own: what words were or are now part of. */
  readonly "redline.paragraph": string;
  /** A list, in the same sense. */
  readonly "redline.list": string;
  /** A quotation set apart as a block, in the same sense. */
  readonly "redline.quote": string;
  /** A cell of a table, in the same sense. */
  readonly "redline.cell": string;
  /** An item of a list, in the same sense. */
  readonly "redline.item": string;
  /** A row of a table, in the same sense. */
  readonly "redline.row": string;
  /** The end of a line within a paragraph. */
  readonly "redline.lineBreak": string;
  /** Name of what stands before the first heading of a text. */
  readonly "redline.opening": string;
  /** For screen readers, before inserted words. */
  readonly "redline.insertion": string;
  /** For screen readers, behind inserted words. */
  readonly "redline.insertionEnd": string;
  /** For screen readers, before deleted words. */
  readonly "redline.deletion": string;
  /** For screen readers, behind deleted words. */
  readonly "redline.deletionEnd": string;
  /** Label of the link to a feed that announces new versions. */
  readonly "feed.title": string;
};
