/** A date as a text writes it; without a day where it names only a month and a year. */
export type WrittenDate = {
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number | undefined;
};
