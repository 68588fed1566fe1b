/**
 * The words of a language by which legal texts speak of themselves. One file per language subtag; whatever a language has no
 * words for, rules keep quiet on. Words are in lower case and matched whatever the case.
 */
export type LanguageWords = {
  /** Before a clause number in a heading: "Article 5 –". */
  readonly clause?: readonly string[];
  /** Whether "3." is an ordinal, so that "3. mand" or "5. November" is no clause number. */
  readonly hasOrdinalDot?: true;
  /** Behind a number in a heading where a place in another text is meant and no lower-case letter says so. */
  readonly behindReference?: readonly string[];
  readonly check?: CheckWords;
};

/** The words that the rules of the check look for. */
export type CheckWords = {
  /** Words that send readers to a clause, in all their cases: "section", "afsnittet". */
  readonly references: readonly string[];
  /** What stands behind a reference, or in the same breath, where it leads into another text: "of the", "act", "gdpr". */
  readonly otherTexts: readonly string[];
  /** What stands before the date of the text itself: "last updated", "effective date". */
  readonly dateLabels: readonly string[];
  /** Words that only a draft has: "TODO", "to be determined". Matched in the case written here. */
  readonly placeholders: readonly string[];
  /** Sentences that tell readers to look for changes themselves: "check this page regularly". */
  readonly checkBack: readonly RegExp[];
  /** Words that may rightly stand twice in a row: "had", "that". */
  readonly doubled: readonly string[];
  /** Headings under which nothing needs to stand: "signature". */
  readonly emptySections: readonly string[];
};
