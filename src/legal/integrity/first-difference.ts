/** A piece of the source's text with the line of the file where it stands. */
type Run = { readonly text: string; readonly line: number };

/** Where a page leaves its source: the line of the file, and a few characters of both from there. */
export type Difference = { readonly line: number; readonly source: string; readonly page: string };

const shown = 60;

/**
 * The first place where the words of a page are not those of its source.
 *
 * @param runs the words of the source with their lines
 * @param page the words of the page without white space
 */
export function firstDifference(runs: readonly Run[], page: string): Difference | undefined {
  const source = unspaced(runs.map(({ text }) => text).join(""));
  if (source === page) return undefined;
  let at = 0;
  while (at < source.length && source[at] === page[at]) at++;
  let [line, passed] = [1, 0];
  for (const run of runs) {
    const { length } = unspaced(run.text);
    if (length > 0) line = run.line;
    if (passed + length > at) break;
    passed += length;
  }
  const from = Math.max(0, at - 20);
  return { line, source: source.slice(from, from + shown), page: page.slice(from, from + shown) };
}

/** Not by the function that the page's words were folded by: a fault of it must be found here. */
function unspaced(text: string): string {
  return text.replace(/[\t\n\f\r ]/g, "");
}
