import { decimal } from "./decimal.ts";
import { han } from "./han.ts";
import { lowerLetter, upperLetter } from "./letter.ts";
import { ordinalWord } from "./ordinal-word.ts";
import { lowerRoman, upperRoman } from "./roman.ts";

/** All ways in which clauses are numbered. Order is significant: of two readings the one that is meant more often comes first. */
export const numeralForms = {
  decimal,
  "upper-roman": upperRoman,
  "lower-roman": lowerRoman,
  "upper-letter": upperLetter,
  "lower-letter": lowerLetter,
  han,
  "ordinal-word": ordinalWord,
} as const;

export type NumeralFormName = keyof typeof numeralForms;
