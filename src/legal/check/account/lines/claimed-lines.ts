import type { TextBlock } from "../../../document/blocks/text-block.ts";
import { type Alignment, alignment } from "../marks/alignment.ts";
import type { Mode } from "../marks/span.ts";
import { beginsHtml } from "./begins-html.ts";
import { closes, type Fence, fenceOf } from "./fence.ts";
import type { LineGroup } from "./line-groups.ts";
import type { Range } from "./range.ts";
import { type Manner, type Unwrapped, unwrapped } from "./unwrapped.ts";

/** Lines that blocks claim, laid beside the words of those. */
export type ClaimedLines = Alignment & {
  readonly group: LineGroup;
  /** The lines without what holds them. */
  readonly whole: Unwrapped;
  /** What of them is laid beside the page: no fences, no line under a heading. */
  readonly source: Range;
  readonly page: string;
  readonly mode: Mode;
  /** Of code: the line that opens it, and whether another closes it. */
  readonly fence?: Fence | undefined;
  readonly isClosed: boolean;
  /** The line under a heading that makes it one. */
  readonly underline: string;
};

/** In which manner, and in what the lines stand by what is known of their place: HTML may say so without marks. */
type HowToUnwrap = readonly [manner: Manner, marked: (place: string) => string];

const asPlaced = (place: string) => place;
const inner = (place: string) => place.replace(/quote \d+(?: \/ )?/, "");

const manners: readonly [HowToUnwrap, ...HowToUnwrap[]] = [
  ["placed", asPlaced],
  ["bare", asPlaced],
  ["placed", () => ""],
  ["placed", inner],
  ["quoted", asPlaced],
];

/** Lays lines beside the blocks that claim them: in the likeliest manner, in others where that fails. */
export function claimedLines(lines: readonly string[], group: LineGroup): ClaimedLines {
  const [first] = group.blocks as [TextBlock];
  const inManner = ([manner, marked]: HowToUnwrap) =>
    beside(group, first, unwrapped(lines, group.line, group.lastLine, marked(first.place), manner));
  const laid = inManner(manners[0]);
  if (!laid.fault || first.place === "") return laid;
  return firstFit([() => laid, ...manners.slice(1).map((each) => () => inManner(each))]);
}

function beside(group: LineGroup, { place }: TextBlock, whole: Unwrapped): ClaimedLines {
  const [mode, other] = modesOf(place, whole.text);
  const laid = besideIn(mode, group, whole);
  return laid.fault && other ? firstFit([() => laid, () => besideIn(other, group, whole)]) : laid;
}

function besideIn(mode: Mode, group: LineGroup, whole: Unwrapped): ClaimedLines {
  if (mode === "literal") return besideCode(group, whole);
  const underline =
    mode === "heading" ? (/\n[ \t]*(=+|-+)[ \t]*$/.exec(whole.text)?.[1] ?? "") : "";
  const source = part(whole, 0, whole.starts.length - (underline ? 1 : 0));
  return laidOut(group, whole, source, mode, { underline });
}

/** Code is fenced or indented; or a tag in a paragraph says that code follows. */
function besideCode(group: LineGroup, whole: Unwrapped): ClaimedLines {
  const fence = fenceOf(firstLine(whole));
  const indented = () => laidOut(group, whole, whole, "literal", {});
  const trials = [indented, () => laidOut(group, whole, whole, "text", {})];
  if (fence) {
    const isClosed = whole.starts.length > 1 && closes(lastLine(whole), fence);
    const source = part(whole, 1, whole.starts.length - (isClosed ? 1 : 0));
    trials.unshift(() => laidOut(group, whole, source, "literal", { fence, isClosed }));
  }
  return firstFit(trials);
}

/** The first of some trials that leaves no fault; else the first of all. */
function firstFit(trials: readonly (() => ClaimedLines)[]): ClaimedLines {
  let first: ClaimedLines | undefined;
  for (const trial of trials) {
    const laid = trial();
    if (!laid.fault) return laid;
    first ??= laid;
  }
  return first as ClaimedLines;
}

function laidOut(
  group: LineGroup,
  whole: Unwrapped,
  source: Range,
  mode: Mode,
  { fence, isClosed = false, underline = "" }: Partial<ClaimedLines>,
): ClaimedLines {
  const [only] = group.blocks;
  const page =
    only && group.blocks.length === 1 ? only.text : group.blocks.map(({ text }) => text).join("\n");
  const { spans, fault } = alignment(source.text, page, mode);
  const rest = { group, whole, source, page, mode, fence, isClosed, underline };
  return fault ? { spans, fault, ...rest } : { spans, ...rest };
}

/** What lines can be, the likeliest first: a row of a table may begin with a tag. */
function modesOf(place: string, text: string): readonly [Mode, Mode?] {
  const mode =
    place === "" ? "text" : modeOf(place.slice(place.lastIndexOf(" / ") + 1).trimStart());
  if (!/^\s*</.test(text) || !beginsHtml(text)) return [mode];
  return isIndented(place, text) ? [mode, "html"] : ["html", mode];
}

function modeOf(last: string): Mode {
  const leaf = last.startsWith("/ ") ? last.slice(2) : last;
  if (leaf === "code") return "literal";
  if (leaf.startsWith("heading ")) return "heading";
  return leaf.startsWith("cell ") ? "table" : "text";
}

/** Whether a tag is the beginning of indented code. */
function isIndented(place: string, text: string): boolean {
  return place.endsWith("code") && /^(?: {4}| {0,3}\t)/.test(text);
}

function firstLine({ text }: Range): string {
  return text.split("\n", 1)[0] ?? "";
}

function lastLine({ text }: Range): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

/** Some of the lines of a range. */
function part(whole: Range, from: number, behind: number): Range {
  if (from === 0 && behind === whole.starts.length) return whole;
  const start = whole.starts[from]?.offset ?? whole.text.length;
  const end = whole.starts[behind]?.offset ?? whole.text.length + 1;
  const starts = whole.starts
    .slice(from, behind)
    .map((each) => ({ ...each, offset: each.offset - start }));
  return { text: whole.text.slice(start, Math.max(start, end - 1)), starts };
}
