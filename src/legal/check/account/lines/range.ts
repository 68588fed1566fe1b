import type { Position } from "../../../document/diagnostic.ts";

/** Words of some lines of a file without what holds them, and where they stand there. */
export type Range = {
  /** The lines, joined by line feeds. */
  readonly text: string;
  /** Where each line begins: in the text, and in the file. */
  readonly starts: readonly (Position & { readonly offset: number })[];
};

/** Where a character of a range stands in the file. */
export function positionIn({ starts }: Range, offset: number): Position {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const { line, column, offset: start } = starts[low] ?? { line: 1, column: 1, offset: 0 };
  return { line, column: column + offset - start };
}

/** A range of whole lines. */
export function rangeOf(lines: readonly string[], line: number, columns: readonly number[]): Range {
  const starts: Range["starts"][number][] = [];
  let text = "";
  columns.forEach((column, i) => {
    if (i > 0) text += "\n";
    starts.push({ offset: text.length, line: line + i, column });
    text += (lines[line + i - 1] ?? "").slice(column - 1);
  });
  return { text, starts };
}
