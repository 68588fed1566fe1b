import type { Redline } from "../redline.ts";
import type { ClauseRedline, MovedAway, RedlinePart } from "../redline-part.ts";
import { blockLines, markupLines } from "./block-lines.ts";
import { type LineStyle, markedRuns } from "./marked-runs.ts";
import { signedRuns } from "./signed-runs.ts";
import { summaryLines } from "./summary-lines.ts";

/** A redline as lines for a terminal: the summary, then all clauses, those without changes by their headings alone. */
export function redlineLines(redline: Redline, style: LineStyle): string[] {
  const { parts, summary } = redline;
  return [...summaryLines(summary, style), ...parts.flatMap((part) => partLines(part, style))];
}

function partLines(part: RedlinePart, style: LineStyle): string[] {
  if (part.kind === "moved-away") return part.isWithParent ? [] : ["", movedAwayLine(part, style)];
  if (part.status === "unchanged") return ["", `${startOf(part, style)} …`];
  const [first, ...others] = part.blocks;
  const isHeaded = part.kind === "clause" || part.kind === "title";
  if (!isHeaded || first?.kind !== "heading")
    return ["", startOf(part, style), ...blockLines(part.blocks, style)];
  const heading = markedRuns(signedRuns(first), style).join(" ");
  const start = `${"#".repeat(part.rank)} ${heading}${movedNote(part, style)}`;
  return ["", start, ...markupLines(first, style), ...blockLines(others, style)];
}

/** The heading of a clause as it is; of what has none, what it is. */
function startOf({ kind, heading, rank }: ClauseRedline, { visible }: LineStyle): string {
  if (kind === "clause") return `${"#".repeat(rank)} ${visible(heading)}`;
  return kind === "footnotes" ? "(footnotes)" : "(before the first heading)";
}

function movedNote({ movedFrom }: ClauseRedline, { visible }: LineStyle): string {
  if (!movedFrom || movedFrom.isWithParent) return "";
  const { behind } = movedFrom;
  return ` (moved from ${behind === "" ? "the start" : `behind "${visible(behind)}"`})`;
}

function movedAwayLine({ rank, heading }: MovedAway, { visible }: LineStyle): string {
  return `${"#".repeat(rank)} ${visible(heading)} (moved from here)`;
}
