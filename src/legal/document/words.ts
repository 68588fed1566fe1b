import { createHash } from "node:crypto";

/**
 * A text without the white space that HTML folds (ASCII white space; HTML standard, 4.7 of Infra). No-break spaces and the
 * joiners of Indic scripts are characters of the text and stay.
 */
export function words(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, "");
}

/** SHA-256 of the words of a text, hex. */
export function wordsDigest(text: string): string {
  return createHash("sha256").update(words(text), "utf8").digest("hex");
}
