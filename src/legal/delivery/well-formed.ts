/** A text as UTF-8 can hold it: halves of surrogate pairs become U+FFFD, as when a file is written. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
