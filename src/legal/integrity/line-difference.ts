/** The first place where two texts differ, counted from 1, and the line around it in both. */
export type LineDifference = {
  readonly line: number;
  /** In UTF-16 code units, in the text that was found. */
  readonly column: number;
  /** The line that was found, and the line that was expected: a range of each where it is long. */
  readonly found: string;
  readonly expected: string;
  /** Where in both ranges they differ. */
  readonly at: number;
};

/** In UTF-16 code units on either side: a page is one line. */
const shown = 200;

/** The first place where a text differs from what was expected; nothing where it does not. */
export function lineDifference(found: string, expected: string): LineDifference | undefined {
  if (found === expected) return undefined;
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at++;
  const start = at === 0 ? 0 : found.lastIndexOf("\n", at - 1) + 1;
  const from = Math.max(start, at - shown);
  const range = (text: string) => {
    const end = text.indexOf("\n", at);
    return text.slice(from, Math.min(end < 0 ? text.length : end, at + shown));
  };
  return {
    line: lineNumber(found, at),
    column: at - start + 1,
    found: range(found),
    expected: range(expected),
    at: at - from,
  };
}

function lineNumber(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
