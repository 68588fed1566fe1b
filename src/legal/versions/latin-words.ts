const letter = "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f";
const word = `(?:[${letter}0-9]|(?<=[${letter}])[.'’‘·](?=[${letter}])|(?<=[0-9])[.,;'’‘](?=[0-9]))+`;

/**
 * Letters, digits and signs whose words a regular expression finds as the Unicode standard (UAX 29) does, ten times sooner
 * than `Intl.Segmenter`. Of colons between letters versions of the standard think differently.
 */
const plain = new RegExp(
  `^(?:[\\t\\n\\r -9;-^\`-~\\u00a0-\\u00ac\\u00ae-\\u024f–—‘’“”„•…€™]|(?<![${letter}]):|:(?![${letter}]))*$`,
);

/** Tells whether `latinPieces` and `latinWords` may be asked. */
export function isPlainLatin(text: string): boolean {
  return plain.test(text);
}

/** Words, stretches of spaces, and single signs. */
export const latinPieces = new RegExp(`(${word})| +|\\r\\n|[\\s\\S]`, "g");

export const latinWords = new RegExp(word, "g");
