/**
 * Where `**` stands in a text that was meant to be bold, or -1. A star or two at a word or before a note are footnote marks;
 * bold words fail at a space or a punctuation mark inside the stars: `**Note:**text`, `** text**`.
 */
export function openStars(text: string): number {
  const pairs = [...text.matchAll(/(?<!\*)\*\*(?!\*)/g)].map(({ index }) => ({
    index,
    before: text.charAt(index - 1),
    after: text.charAt(index + 2),
  }));
  const lastClosing =
    pairs.findLast(({ before, after }) => !isBlank(before) && !isPower(before, after))?.index ?? -1;
  const found = pairs.find(({ index, before, after }) => {
    const isOpening = opens(before, after);
    if (index < lastClosing) return isOpening || (isBlank(before) && isBlank(after));
    // Alone, and at the start of a line, it is the mark of a note.
    return isOpening && /^[ \t\u00A0\p{Ps}\p{Pi}]$/u.test(before);
  });
  return found?.index ?? -1;
}

function opens(before: string, after: string): boolean {
  if (isBlank(after)) return false;
  if (isPower(before, after)) return false;
  return isBlank(before) || /^[\p{L}\p{M}\p{Nd}\p{Ps}\p{Pi}"\uD800-\uDBFF\uFFFC]/u.test(after);
}

/** `2**3` */
function isPower(before: string, after: string): boolean {
  return /\p{Nd}/u.test(before) && /\p{Nd}/u.test(after);
}

function isBlank(character: string): boolean {
  return character.trim() === "";
}
