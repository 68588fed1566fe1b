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
  return sha256(words(text));
}

/** SHA-256 of bytes, or of a text as UTF-8, hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
