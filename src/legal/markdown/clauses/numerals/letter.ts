import type { NumeralForm } from "./numeral-form.ts";

/** A to Z. Other alphabets leave out letters when they count, each in its own way. */
export const upperLetter: NumeralForm = {
  value: (numeral) => (/^[A-Z]$/.test(numeral) ? numeral.charCodeAt(0) - 64 : undefined),
  numeral: (value) => (value >= 1 && value <= 26 ? String.fromCharCode(64 + value) : undefined),
};

/** a to z. */
export const lowerLetter: NumeralForm = {
  value: (numeral) => (/^[a-z]$/.test(numeral) ? numeral.charCodeAt(0) - 96 : undefined),
  numeral: (value) => (value >= 1 && value <= 26 ? String.fromCharCode(96 + value) : undefined),
};
