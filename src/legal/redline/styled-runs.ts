import type { Run } from "./run.ts";
import type { Style, StyledRange } from "./styled-range.ts";

/** The words of a block or cell, and what of them is struck out, raised or lowered. */
export type StyledWords = {
  readonly runs: readonly Run[];
  readonly styles?: readonly StyledRange[];
};

/** A run and its text in pieces, each in one blockLayout. */
export type StyledRun = { readonly run: Run; readonly pieces: readonly StyledPiece[] };

export type StyledPiece = { readonly text: string; readonly styles: readonly Style[] };

/** The runs of a block or cell, cut where a style begins or ends. */
export function styledRuns({ runs, styles = [] }: StyledWords): StyledRun[] {
  const edges = styles
    .flatMap(({ style, from, to }) => [from, to].map((at) => ({ at, style })))
    .sort((one, other) => one.at - other.at);
  let [at, next] = [0, 0];
  let open: readonly Style[] = [];
  return runs.map((run) => {
    const [start, end] = [at, at + run.text.length];
    const pieces: StyledPiece[] = [];
    while (at < end) {
      for (let edge = edges[next]; edge && edge.at <= at; edge = edges[++next])
        open = toggled(open, edge.style);
      const to = Math.min(edges[next]?.at ?? end, end);
      pieces.push({ text: run.text.slice(at - start, to - start), styles: open });
      at = to;
    }
    return { run, pieces };
  });
}

function toggled(styles: readonly Style[], style: Style): readonly Style[] {
  return styles.includes(style) ? styles.filter((each) => each !== style) : [...styles, style];
}
