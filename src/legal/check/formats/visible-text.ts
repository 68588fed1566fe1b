// Joiners, marks and the Arabic signs before numbers belong to the words, tags to the flag before them.
const invisible =
  /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}|(?![\u200c-\u200d\p{M}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text in which control characters, changes of direction and characters without ink are shown by their numbers, as in
 * `<U+202E>`: a hostile document must neither command a terminal nor look like another one.
 */
export function visibleText(text: string): string {
  return text.replace(invisible, (character) => {
    if (character.startsWith("\u{1f3f4}")) return character;
    const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return `<U+${number}>`;
  });
}
