import { sha256 } from "../words.ts";

/**
 * A block of a text with the words that a reader sees in it: the one form in which the readings of a text are compared, whether they
 * come from Markdown or from a page.
 */
export type TextBlock = {
  /**
   * Where the words stand, outermost first, such as `quote 1 / list 1 number 7`, `table 1 cell 2:3` (row and column), `heading 2`,
   * `code` or `note 1`; empty for a paragraph at the top. Quotes, lists and tables are counted in what holds them, items of a list
   * without numbers in their list; other items by the number that they show.
   */
  readonly place: string;
  /** The words; white space that HTML folds is one space, and none at the ends. */
  readonly text: string;
  /** The first line of the file that it comes from, and the last; 0 where nothing is known of lines. */
  readonly line: number;
  readonly lastLine: number;
};

/** The words of blocks without white space: what must stand on the page, in this order. */
export function blocksWords(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text.replaceAll(" ", "")).join("");
}

/** SHA-256 (hex) of blocks with their places and the spaces between their words. */
export function blocksDigest(blocks: readonly TextBlock[]): string {
  return sha256(blocks.map(({ place, text }) => `${place}\n${text}\n`).join(""));
}
