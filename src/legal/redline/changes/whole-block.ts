import type { Block, Inline } from "../block.ts";
import type { BlockRedline, CellRedline, RowRedline } from "../block-redline.ts";
import { markupChanges } from "../markup/markup-changes.ts";
import type { Run } from "../run.ts";
import { blockLayout } from "./block-layout.ts";
import { styledWords } from "./styled-words.ts";

const nothing: Inline = { text: "", marks: [] };

/** A block that came or went as a whole. */
export function wholeBlock(block: Block, kind: "ins" | "del"): BlockRedline {
  const status = kind === "ins" ? "added" : "removed";
  if (block.kind !== "table") return { ...blockLayout(block), status, ...wholeInline(block, kind) };
  const rows = block.rows.map((row): RowRedline => {
    return { status, cells: row.map((cell) => wholeInline(cell, kind)) };
  });
  const width = block.rows.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    ...blockLayout(block),
    status,
    columns: Array.from({ length: width }, () => status),
    rows,
  };
}

/** Words that came or went as a whole, and where their links lead. */
export function wholeInline(words: Inline, kind: "ins" | "del"): CellRedline {
  const runs: Run[] = words.text === "" ? [] : [{ kind, text: words.text }];
  const markup =
    kind === "ins" ? markupChanges(nothing, words, runs) : markupChanges(words, nothing, runs);
  return { runs, ...styledWords(words, words, runs), ...(markup.length > 0 && { markup }) };
}
