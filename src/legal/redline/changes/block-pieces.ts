import type { Inline, TextBlock } from "../block.ts";
import { withoutSpaceBehind } from "../words/without-space-behind.ts";

/** A block cut into pieces that end at some places of its text. What stands before it, such as a bullet, is that of the first. */
export function blockPieces(block: TextBlock, ends: readonly number[]): TextBlock[] {
  const { marker: _, isDone: __, ...place } = block;
  return ends.map((to, i) => {
    const piece = slice(block, ends[i - 1] ?? 0, to);
    return i === 0 ? { ...block, ...piece } : { ...place, ...piece, isContinued: true };
  });
}

function slice({ text, marks }: Inline, from: number, to: number): Inline {
  const space = /^[\t\n\f\r ]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + space;
  const within = (offset: number) => Math.min(Math.max(offset, start), to) - start;
  // What stands at a place, such as the mark of a note, belongs to the words before it.
  const touching = marks.filter((mark) =>
    mark.from === mark.to
      ? mark.from <= to && (mark.from > from || from === 0)
      : mark.from < to && mark.to > start,
  );
  return {
    text: withoutSpaceBehind(text.slice(start, to)),
    marks: touching.map((mark) => ({ ...mark, from: within(mark.from), to: within(mark.to) })),
  };
}
