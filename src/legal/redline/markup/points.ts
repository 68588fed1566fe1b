import type { Inline, Mark } from "../block.ts";
import { folded } from "../words/folded.ts";

/** What stands at a place of a text rather than on words of it. */
export type Point = {
  readonly kind: string;
  readonly value: string;
  /** How many of the characters that stayed stand before it. */
  readonly at: number;
  /** What it is and which words stand beside it, as `are due [1]`. */
  readonly place: string;
};

/** Whether a mark stands at a place rather than on words. */
export function isPoint({ from, to }: Mark): boolean {
  return from === to;
}

/**
 * What stands at places of a text, what begins at one place as one.
 *
 * @param stayed the places of the characters that stayed
 */
export function points(inline: Inline, stayed: readonly number[]): Point[] {
  const marks = inline.marks.filter(isPoint).sort((one, other) => one.from - other.from);
  const found: Point[] = [];
  let at = 0;
  let breaks: Mark[] = [];
  for (const [i, mark] of marks.entries()) {
    while ((stayed[at] ?? Number.POSITIVE_INFINITY) < mark.from) at++;
    if (mark.kind !== "break") found.push(point(inline, mark, mark.value ?? "", at));
    else breaks.push(mark);
    const next = marks[i + 1];
    if (next && (stayed[at] ?? Number.POSITIVE_INFINITY) >= next.from) continue;
    const value = breakValue(breaks);
    if (breaks[0] && value !== "") found.push(point(inline, breaks[0], value, at));
    breaks = [];
  }
  return found;
}

/** A paragraph begins with each element that parts words: it says something only where nothing else begins between words. */
function breakValue(breaks: readonly Mark[]): string {
  const values = breaks.map(({ value = "" }) => value);
  const telling = values.filter((value) => value !== "paragraph");
  return telling.length > 0 ? telling.join(", ") : (values[0] ?? "");
}

function point({ text }: Inline, { kind, from }: Mark, value: string, at: number): Point {
  const before = folded(text.slice(Math.max(0, from - nearby), from))
    .split(" ")
    .slice(-3);
  const behind = folded(text.slice(from, from + nearby))
    .split(" ")
    .slice(0, 3);
  const place = from > 0 ? `${before.join(" ")} [${value}]` : `[${value}] ${behind.join(" ")}`;
  return { kind, value, at, place: place.trim() };
}

const nearby = 40;
