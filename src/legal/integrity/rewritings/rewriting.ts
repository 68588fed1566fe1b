/** Something that hosts are known to do to a file on its way to readers. */
export type Rewriting = {
  readonly id: string;
  /** What was done, as it stands behind "Likely cause:". */
  readonly what: string;
  /** What to switch off, and where. */
  readonly remedy: string;
  /** Whether only pages are touched. */
  readonly isOfPages: boolean;
  /**
   * Whether a text shows it.
   *
   * @param expected the text as it was built, where it is known
   */
  isIn(text: string, expected?: string): boolean;
  /** The text as it was before, as far as that can be told. What cannot be taken back stays. */
  undo(text: string): string;
};
