import type { AccountFault } from "../account-fault.ts";
import { openFence } from "../faults/open-fence.ts";
import { quoted } from "../faults/quoted.ts";
import { type Alignment, alignment } from "../marks/alignment.ts";
import type { Mode, Span } from "../marks/span.ts";
import { closes, type Fence, fenceOf } from "./fence.ts";
import type { LineGroup } from "./line-groups.ts";
import { definitionAt, type LinkDefinition } from "./link-definition.ts";
import { positionIn, type Range, rangeOf } from "./range.ts";

/** What lines hold that no block claims. */
export type UnclaimedLines = {
  readonly faults: readonly AccountFault[];
  readonly definitions: readonly LinkDefinition[];
  /** Passages without words of their own, which may call footnotes. */
  readonly passages: readonly { readonly source: Range; readonly spans: readonly Span[] }[];
};

const holders = /^(?:[ \t>\uFEFF]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]]{1,999}\]:)*/;
/** A row of dashes, a line under a heading or a head row, a heading without words, cells without words. */
const ruled = /^(?:[-*_=|:#+ \t>]|\\(?=$))*$/;

/** Reads lines that no block claims: all that stands in them must be marks. */
export function unclaimedLines(lines: readonly string[], { line, lastLine }: LineGroup) {
  const faults: AccountFault[] = [];
  const definitions: LinkDefinition[] = [];
  const passages: UnclaimedLines["passages"][number][] = [];
  for (let at = line; at <= lastLine; ) {
    const text = lines[at - 1] ?? "";
    const column = 1 + (holders.exec(text)?.[0].length ?? 0);
    const words = text.slice(column - 1);
    const fence = fenceOf(words);
    if (ruled.test(words)) at++;
    else if (fence) at = fenceEnd(lines, at, lastLine, column, fence, faults);
    else at = passageEnd(lines, at, lastLine, column, { faults, definitions, passages });
  }
  return { faults, definitions, passages } satisfies UnclaimedLines;
}

/**
 * Reads a fence without words; what stands in the one for the contents has a rule of its own. One that nothing closes ends with
 * the item or quote that it stands in.
 */
function fenceEnd(
  lines: readonly string[],
  line: number,
  lastLine: number,
  column: number,
  fence: Fence,
  faults: AccountFault[],
): number {
  const isContents = /^toc(?:\s|$)/.test(fence.info);
  for (let at = line + 1; at <= lastLine; at++) {
    const words = (lines[at - 1] ?? "").replace(/^[ \t>]*/, "");
    if (closes(words, fence)) return at + 1;
    if (words === "" || isContents) continue;
    faults.push(openFence({ line, column }, fence));
    return at;
  }
  if (!isContents) faults.push(openFence({ line, column }, fence));
  return lastLine + 1;
}

type Gathered = {
  readonly faults: AccountFault[];
  readonly definitions: LinkDefinition[];
  readonly passages: UnclaimedLines["passages"][number][];
};

function passageEnd(
  lines: readonly string[],
  line: number,
  lastLine: number,
  column: number,
  to: Gathered,
): number {
  const held = (lines[line - 1] ?? "").slice(0, column - 1);
  const note = /.*\[\^([^\]]+)\]:/.exec(held);
  const columns = passageColumns(lines, line, lastLine, column);
  const source = rangeOf(lines, line, columns);
  const definition = definitionAt(source.text);
  if (definition) {
    const { end, ...rest } = definition;
    to.definitions.push({ line, column, ...rest });
    return positionIn(source, end).line + 1;
  }
  const { fault: found, spans } = likeliest(source.text);
  if (found && note && isSecond(lines, note[1] ?? "")) return line + columns.length;
  if (found) to.faults.push(lost(positionIn(source, found.at), source.text.slice(found.at)));
  else to.passages.push({ source, spans });
  return line + columns.length;
}

const modes: readonly Mode[] = ["text", "html", "heading", "table"];

/** Takes words for marks in any way that leaves none over: a heading may hold a picture, and so may cells. */
function likeliest(text: string): Alignment {
  const all = modes.map((mode) => alignment(text, "", mode));
  return all.find(({ fault }) => !fault) ?? (all[0] as Alignment);
}

/** Where the words begin in the lines of a passage, which ends at an empty line; a comment goes on until its end. */
function passageColumns(
  lines: readonly string[],
  line: number,
  lastLine: number,
  start: number,
): number[] {
  const columns = [start];
  const first = (lines[line - 1] ?? "").slice(start - 1);
  let isComment = isOpenComment(first, false);
  if (first.startsWith("<!--") && !isComment) return columns;
  for (let at = line + 1; at <= lastLine; at++) {
    const text = lines[at - 1] ?? "";
    const held = /^[ \t>]*/.exec(text)?.[0].length ?? 0;
    const words = text.slice(held);
    if (!isComment && (isHeading.test(first) || beginsAnew(words))) break;
    columns.push(held + 1);
    isComment = isOpenComment(words, isComment);
    if (first.startsWith("<!--") && !isComment) break;
  }
  return columns;
}

const isHeading = /^#{1,6}(?:[ \t]|$)/;

/** Whether a line goes on with nothing above it. */
function beginsAnew(words: string): boolean {
  return (
    ruled.test(words) ||
    isHeading.test(words) ||
    /^(?:[-+*]|1[.)])[ \t]/.test(words) ||
    /^\[[^\]]+\]:/.test(words) ||
    fenceOf(words) !== undefined
  );
}

function isOpenComment(words: string, isOpen: boolean): boolean {
  const [open, close] = [words.lastIndexOf("<!--"), words.lastIndexOf("-->")];
  return open < 0 && close < 0 ? isOpen : open > close;
}

function lost(at: { readonly line: number; readonly column: number }, words: string): AccountFault {
  const message = `Unexpected words ${quoted(words)} that reach no reader, expected them on the page`;
  return { ...at, rule: "words-lost", message };
}

/** Whether a footnote is defined twice: that has a rule of its own. */
function isSecond(lines: readonly string[], label: string): boolean {
  const mark = `[^${label.toLowerCase()}]:`;
  return lines.filter((line) => line.toLowerCase().includes(mark)).length > 1;
}
