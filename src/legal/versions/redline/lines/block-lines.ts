import type { BlockRedline, RowRedline, TableRedline, TextRedline } from "../block-redline.ts";
import type { MarkupChange } from "../markup-change.ts";
import { type LineStyle, markedRuns } from "./marked-runs.ts";

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
  const note = notes[block.status];
  const start = `  ${"> ".repeat(block.quotes)}${"  ".repeat(Math.max(0, block.depth - 1))}`;
  const marker = block.marker ? `${block.marker} ` : "";
  return lines.map((line, i) => `${start}${i === 0 ? marker : ""}${line}${i === 0 ? note : ""}`);
}

const notes: Readonly<Record<BlockRedline["status"], string>> = {
  unchanged: "",
  changed: "",
  added: "",
  removed: "",
  formatted: "",
  renumbered: "",
  moved: " (moved to here)",
  "moved-away": " (moved from here)",
};

function textLines({ kind, runs, rank = 1 }: TextRedline, style: LineStyle): string[] {
  if (kind === "rule") return ["---"];
  const lines = markedRuns(runs, style);
  return kind === "heading" ? lines.map((line) => `${"#".repeat(rank)} ${line}`) : lines;
}

function tableLines({ rows }: TableRedline, style: LineStyle): string[] {
  const lines = rows.map((row, i) =>
    row.status === "unchanged" && i > 0 ? "| …" : rowLine(row, style),
  );
  return lines.filter((line, i) => line !== "| …" || lines[i - 1] !== "| …");
}

function rowLine({ cells }: RowRedline, style: LineStyle): string {
  return `| ${cells.map(({ runs }) => markedRuns(runs, style).join(" ")).join(" | ")} |`;
}

/** What happened to the markup, in brackets below the words. */
export function markupLines(block: BlockRedline, { visible }: LineStyle): string[] {
  const cells = block.kind === "table" ? block.rows.flatMap((row) => row.cells) : [];
  const changes = [...(block.markup ?? []), ...cells.flatMap(({ markup = [] }) => markup)];
  return changes.map((change) => `    (${visible(markupText(change))})`);
}

function markupText({ what, change, text, before, after }: MarkupChange): string {
  const subject = text === "" ? what : `${what} "${text}"`;
  if (change === "changed") return `${subject}: ${before} → ${after}`;
  const value = after || before;
  return value ? `${subject} ${change}: ${value}` : `${subject} ${change}`;
}
