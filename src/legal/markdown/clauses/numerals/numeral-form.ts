/** A way to write whole numbers. */
export type NumeralForm = {
  /** What a numeral says; undefined where it is none of this form. */
  readonly value: (numeral: string) => number | undefined;
  /** A number in this form, in the digits and the manner of a numeral that is of it; undefined where it has no such number. */
  readonly numeral: (value: number, like: string) => string | undefined;
};
