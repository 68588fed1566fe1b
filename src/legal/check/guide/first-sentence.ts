/** A text up to the full stop before a capital letter, so that “Art. 13” ends nothing. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s+[\p{Lu}“])/su.exec(text)?.[0] ?? text;
}
