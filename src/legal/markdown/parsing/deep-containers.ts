/** A line that opens a hundred lists, quotes and notes in one another, and is no rule made of stars or dashes. */
const deepLine =
  /^(?![-* \t]*$)(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)]|\[\^[^\]\s]*\]:)(?=[ \t]))){100}/m;

/**
 * Where a text goes deeper than any list or quote does. The parser and all that walks its trees call themselves for each
 * level, and the time they take grows with the square of it.
 */
export function deepContainers(markdown: string): number | undefined {
  return deepLine.exec(markdown)?.index;
}
