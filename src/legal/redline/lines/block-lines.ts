import type { BlockRedline, RowRedline, TableRedline, TextRedline } from "../block-redline.ts";
import type { MarkupChange } from "../markup-change.ts";
import type { Run } from "../run.ts";
import { type LineStyle, markedRuns } from "./marked-runs.ts";
import { moveNote } from "./move-note.ts";
import { shownCells, shownRuns } from "./shown-runs.ts";
import { withoutEmptyLines } from "./without-empty-lines.ts";

/** The lines of the blocks of a clause. What stayed is one line with dots, however much it is. */
export function blockLines(blocks: readonly BlockRedline[], style: LineStyle): string[] {
  const lines = blocks.flatMap((block) =>
    block.status === "unchanged"
      ? [folded]
      : [...ownLines(block, style), ...markupLines(block, style)],
  );
  return lines.filter((line, i) => line !== folded || lines[i - 1] !== folded);
}

const folded = "  …";

function ownLines(block: BlockRedline, style: LineStyle): string[] {
  const lines = block.kind === "table" ? tableLines(block, style) : textLines(block, style);
  const start = `  ${"> ".repeat(block.quotes)}${"  ".repeat(Math.max(0, block.depth - 1))}`;
  const marker = block.marker ? `${block.marker} ` : "";
  return lines.map((line, i) => `${start}${i === 0 ? marker : ""}${line}`);
}

function textLines(block: TextRedline, style: LineStyle): string[] {
  const { kind, rank = 1 } = block;
  const runs = shownRuns(block);
  const shown = kind === "html" ? runs.map(withoutEmpty) : runs;
  const lines = markedRuns(shown, style);
  return kind === "heading" ? lines.map((line) => `${"#".repeat(rank)} ${line}`) : lines;
}

function withoutEmpty(run: Run): Run {
  return { ...run, text: withoutEmptyLines(run.text) };
}

function tableLines({ rows }: TableRedline, style: LineStyle): string[] {
  const lines = rows.map((row, i) =>
    row.status === "unchanged" && i > 0 ? "| …" : rowLine(row, style),
  );
  return lines.filter((line, i) => line !== "| …" || lines[i - 1] !== "| …");
}

function rowLine(row: RowRedline, style: LineStyle): string {
  const cells = shownCells(row);
  // A row moves as a whole: that is said once, behind it.
  const moved = cells.flat().find(({ move }) => move !== undefined);
  const texts = cells.map((runs) => markedRuns(runs, style, () => "").join(" "));
  return `| ${texts.join(" | ")} |${moved ? moveNote({ ...moved, text: "" }) : ""}`;
}

/** What happened to the markup, in brackets below the words. */
export function markupLines(block: BlockRedline, { visible }: LineStyle): string[] {
  const cells = block.kind === "table" ? block.rows.flatMap((row) => row.cells) : [];
  const changes = [...(block.markup ?? []), ...cells.flatMap(({ markup = [] }) => markup)];
  return [...columnTexts(block), ...changes.map(markupText)].map(
    (text) => `    (${visible(text)})`,
  );
}

/** A column that came or went may have no words. */
function columnTexts(block: BlockRedline): string[] {
  if (block.kind !== "table" || block.status !== "changed") return [];
  return block.columns.flatMap((status, i) =>
    status === "unchanged" ? [] : `column ${i + 1} ${status}`,
  );
}

/** Said in a sentence: of words that carry a sense, `added` would sound as if they came. */
const claims = new Map([
  ["delete", "struck out"],
  ["sup", "raised"],
  ["sub", "lowered"],
  ["open", "unfolded"],
]);

function markupText({ what, change, text, before, after }: MarkupChange): string {
  const claim = claims.get(what);
  if (claim) return `"${text}" is ${change === "added" ? "now" : "no longer"} ${claim}`;
  const subject = text === "" ? what : `${what} "${text}"`;
  if (change === "changed") return `${subject}: ${before} → ${after}`;
  const value = after || before;
  return value ? `${subject} ${change}: ${value}` : `${subject} ${change}`;
}
