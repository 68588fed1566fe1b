import type { Run } from "../run.ts";
import type { Style } from "../styled-range.ts";
import { type StyledPiece, type StyledWords, styledRuns } from "../styled-runs.ts";

/** Runs in whose texts signs tell what is struck out, raised or lowered: those by which it is written, `~~not~~` and `10<sup>6</sup>`. */
export function signedRuns(words: StyledWords): readonly Run[] {
  if (words.styles === undefined) return words.runs;
  return styledRuns(words).map(({ run, pieces }) => ({ ...run, text: signedText(pieces) }));
}

const signs: Readonly<Record<Style, { readonly start: string; readonly end: string }>> = {
  delete: { start: "~~", end: "~~" },
  sup: { start: "<sup>", end: "</sup>" },
  sub: { start: "<sub>", end: "</sub>" },
};

function signedText(pieces: readonly StyledPiece[]): string {
  let text = "";
  let open: readonly Style[] = [];
  for (const piece of [...pieces, { text: "", styles: [] }]) {
    for (const style of open.toReversed())
      if (!piece.styles.includes(style)) text += signs[style].end;
    for (const style of piece.styles) if (!open.includes(style)) text += signs[style].start;
    text += piece.text;
    open = piece.styles;
  }
  return text;
}
