import type { CheckBack } from "./check-back.ts";

/**
 * The words of a language by which legal texts speak of themselves. One file per language subtag; whatever a language has no
 * words for, rules keep quiet on. Words are in lower case and matched whatever the case.
 */
export type LanguageWords = {
  /** Before a clause number in a heading: "Article 5 –". */
  readonly clause?: readonly string[];
  /** The words that number clauses, from the first on, in each gender: "Cláusula cuarta", "Cuarta.-". */
  readonly ordinals?: readonly (readonly string[])[];
  /** Whether "3." is an ordinal, so that "3. mand" or "5. November" is no clause number. */
  readonly hasOrdinalDot?: true;
  /** Behind a number in a heading where a place in another text is meant and no lower-case letter says so. */
  readonly behindReference?: readonly string[];
  readonly check?: CheckWords;
};

/** The words that the rules of the check look for: whole words, lists in the order of their characters. */
export type CheckWords = {
  /**
   * Words that send readers to a clause, in all their cases: "section", "afsnittet". None for the parts of a clause, such as
   * "Absatz" and "litra", as these have no heading, and none that mostly send to statutes, such as "Art." in German.
   */
  readonly references: readonly string[];
  /**
   * What stands behind a reference, or right before it, where it leads into another text: "of the", "act", "gdpr".
   * "-loven" is the end of a longer word: "markedsføringsloven".
   */
  readonly otherTexts: readonly string[];
  /**
   * What stands right before the date of the text itself, with its preposition: "last updated on", "effective date". None
   * by which laws are dated in running text: "in force since".
   */
  readonly dateLabels: readonly string[];
  /**
   * Words that only a draft in this language has: "INDSÆT", "insert date here". Matched in the case written here. What all
   * languages share, such as "TBD", the rule knows by itself.
   */
  readonly placeholders: readonly string[];
  /** Sentences that tell readers to look for changes themselves: "check this page regularly". */
  readonly checkBack: CheckBack;
  /** Words that may rightly stand twice in a row: "had", "that". */
  readonly doubled: readonly string[];
  /** Whole headings, without number and brackets, under which nothing needs to stand: "signature", "reserved". */
  readonly emptySections: readonly string[];
  readonly crossReferences?: CrossReferenceWords;
};

/** How a language sends readers to another clause of the same text. */
export type CrossReferenceWords = {
  /** Of the references those that mean a clause whatever it calls itself: "section", but not "article" or "annex". */
  readonly one: readonly string[];
  /** The same where more than one clause follows: "sections". */
  readonly several: readonly string[];
  /** Between several numbers: "and", "to". */
  readonly joining: readonly string[];
  /** What may stand between such a word and the name of the clause: "entitled", "with the heading". */
  readonly titled: readonly string[];
  /** What leads from a clause to the text that it is of: "of", "in". */
  readonly within: readonly string[];
  /** Of both those that may mean an item of a list too: "point". */
  readonly items?: readonly string[];
  /** What several articles are called, which are no clauses of another name: "articles". */
  readonly articles?: readonly string[];
  /** What annexes are called, each in all its cases: their numbers begin anew. */
  readonly annexes?: readonly string[];
  /** What cites the parts of a clause: "para.", "lit.". They may be among `otherTexts` too, where articles of statutes have them. */
  readonly parts?: readonly string[];
  /** What says that this is the text itself: "this", "these". */
  readonly own: readonly string[];
  /** The same right behind a clause without a word that leads there: "dieser" of "Ziffer 5 dieser Bedingungen". */
  readonly ownBehind?: readonly string[];
  /** What says behind a clause that it is close by: "below". */
  readonly near?: readonly string[];
  /** Of the other texts those that the text itself may be, where it says "this": "statutes". */
  readonly bylaws?: readonly string[];
  /** What stands right before a clause of a text named before: "its". */
  readonly theirs?: readonly string[];
  /** What speaks of the law as such, of which no clause can be meant: "permitted by law". */
  readonly anyLaw?: readonly string[];
  /**
   * What stands right before a name that the word for a section follows, where that refers to it: "the" of 'the “Contact”
   * section', but not "added". Where nothing is said, anything may.
   */
  readonly leading?: readonly string[];
  /** What says that no clause in particular is meant: "a", "any". */
  readonly some: readonly string[];
  /** Words that tell of a screen, whose parts are called sections too: "settings", "click". */
  readonly screens: readonly string[];
};
