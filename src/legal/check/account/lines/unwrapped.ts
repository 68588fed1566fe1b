import type { Position } from "../../../document/diagnostic.ts";
import { isBlank } from "../marks/is-blank.ts";
import { type Range, rangeOf } from "./range.ts";

/** A mark that begins a quote or an item, as it is written. */
export type Marker = Position & { readonly sign: string };

/** The words of some lines, and the marks on the first of them that say what they stand in. */
export type Unwrapped = Range & { readonly markers: readonly Marker[] };

const bullet = /[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)/y;
/** The label of a footnote, with what it stands in: nothing tells how deep that is. */
const noteLabel = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t]|\[\^[^\]]{1,999}\]:)*\[\^[^\]]{1,999}\]:/;

/** How to take lines out of what holds them: as their place says, without marks of items, or out of any quotes. */
export type Manner = "placed" | "bare" | "quoted";

/**
 * Takes lines out of the quotes, items and notes that they stand in. A line that goes on with a paragraph may lack their marks; an
 * item has its own on its first line alone.
 */
export function unwrapped(
  lines: readonly string[],
  line: number,
  lastLine: number,
  place: string,
  manner: Manner = "placed",
): Unwrapped {
  const markers: Marker[] = [];
  const holders = containers(place);
  const label = manner === "quoted" ? noteLabel.exec(lines[line - 1] ?? "")?.[0] : undefined;
  const depth = label?.split(">").length ?? Number.POSITIVE_INFINITY;
  const columns: number[] = [];
  for (let at = line; at <= lastLine; at++) {
    const text = lines[at - 1] ?? "";
    const isFirst = at === line;
    columns.push(1 + wordsStart(text, at, isFirst, holders, manner, markers, depth - 1));
  }
  return { ...rangeOf(lines, line, columns), markers };
}

function containers(place: string): readonly string[] {
  if (place === "" || !/quote|item|number|note/.test(place)) return [];
  return place.split(" / ").map((each) => each.slice(0, each.lastIndexOf(" ")));
}

function wordsStart(
  text: string,
  line: number,
  isFirst: boolean,
  holders: readonly string[],
  manner: Manner,
  markers: Marker[],
  depth: number,
): number {
  const outer = manner === "quoted" ? quotesEnd(text, depth) : 0;
  let column = outer > 0 && noteLabel.test(text) ? 0 : outer;
  for (const holder of holders) {
    const start = blanksEnd(text, column);
    const found = markAt(text, start, holder, isFirst, manner);
    if (found === "") continue;
    if (holder !== "note") markers.push({ line, column: start + 1, sign: found });
    column = start + found.length;
  }
  return column;
}

function markAt(
  text: string,
  start: number,
  holder: string,
  isFirst: boolean,
  manner: Manner,
): string {
  if (holder === "quote") return text[start] === ">" ? ">" : "";
  if (!isFirst || manner === "bare") return "";
  if (holder === "note") return noteLabel.exec(text)?.[0].trimStart() ?? "";
  if (holder !== "item" && holder !== "number") return "";
  bullet.lastIndex = start;
  return bullet.exec(text)?.[0] ?? "";
}

/** Where the words stand behind as many marks of quotes as there are, or may be. */
function quotesEnd(text: string, most: number): number {
  let at = 0;
  for (let count = 0; count <= most; at++) {
    if (text[at] === ">") count++;
    else if (text[at] !== " " && text[at] !== "\t") break;
    if (count > most) break;
  }
  return at;
}

function blanksEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}
