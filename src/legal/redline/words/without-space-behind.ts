/** A text without the white space at its end. No regular expression: those try each range of white space from each of its characters. */
export function withoutSpaceBehind(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** ASCII white space, which HTML folds. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 12 || code === 13;
}
