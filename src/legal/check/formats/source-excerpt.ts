import { cellWidth } from "./cell-width.ts";
import { visibleText } from "./visible-text.ts";

/** A source line as a terminal shows it, and how many cells stand before the place that is meant. */
export type Excerpt = { readonly text: string; readonly caret: number };

/** In cells. A paragraph of law is one line of five hundred words. */
const widest = 100;
const widestBefore = 40;

/** In UTF-16 code units on either side of the place. What is longer is no prose, and is not looked through. */
const farthest = 10_000;

/** In code points. More than this in one grapheme is a heap of marks that would cover the lines around it. */
const largestGrapheme = 16;

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The part of a line around a column, cut between graphemes with a `…` on a side that is cut; nothing of a blank line. */
export function sourceExcerpt(line: string, column: number): Excerpt | undefined {
  if (line.trim() === "") return undefined;
  const offset = Math.min(column - 1, line.length);
  const start = Math.max(0, offset - farthest);
  const near = line.slice(start, offset + farthest);
  const segments = segmenter.segment(near);
  const place = placeIn(segments, offset - start);

  const wanted = range(graphemesFrom(near, segments, place), widest).width;
  const room = Math.max(widestBefore, widest - wanted);
  const before = range(graphemesBefore(near, segments, place), room);
  const after = range(graphemesFrom(near, segments, place), widest - before.width);
  const shown = [...before.shown.reverse(), ...after.shown].join("");
  return {
    text: `${before.isCut ? "…" : ""}${shown}${after.isCut ? "…" : ""}`,
    caret: before.width + (before.isCut ? 1 : 0),
  };
}

/** Where the grapheme at an offset starts. What stands behind the end of the line stands at its end. */
function placeIn(segments: Intl.Segments, offset: number): number {
  const at = segments.containing(offset) ?? segments.containing(offset - 1);
  if (!at) return 0;
  return at.index + (at.index + at.segment.length <= offset ? at.segment.length : 0);
}

function* graphemesFrom(text: string, segments: Intl.Segments, offset: number): Generator<string> {
  for (let at = offset, next = ""; at < text.length; at += next.length) {
    next = (!isLatin(text, at, at + 1) && segments.containing(at)?.segment) || text.charAt(at);
    yield next;
  }
}

/** The same backwards. */
function* graphemesBefore(
  text: string,
  segments: Intl.Segments,
  offset: number,
): Generator<string> {
  for (let at = offset - 1, next = ""; at >= 0; at -= next.length) {
    next = (!isLatin(text, at - 1, at) && segments.containing(at)?.segment) || text.charAt(at);
    yield next;
  }
}

/** Between two such characters there is always a boundary. To ask for each of them takes twice as long. */
function isLatin(text: string, ...offsets: number[]): boolean {
  return offsets.every((offset) => {
    const code = text.charCodeAt(offset);
    return code >= 0x20 && code < 0x300;
  });
}

/** As many graphemes as there is room for, as they are shown, and whether more would follow. */
function range(graphemes: Iterable<string>, room: number) {
  const shown: string[] = [];
  let width = 0;
  for (const grapheme of graphemes) {
    const text = shownGrapheme(grapheme);
    const more = cellWidth(text);
    if (width + more > room) return { shown, width, isCut: true };
    shown.push(text);
    width += more;
  }
  return { shown, width, isCut: false };
}

function shownGrapheme(grapheme: string): string {
  if (grapheme.length === 1 && grapheme >= " " && grapheme <= "~") return grapheme;
  if (grapheme === "\t") return "    ";
  const [first = ""] = grapheme;
  return visibleText([...grapheme].length > largestGrapheme ? `${first}…` : grapheme);
}
