import { grouped } from "../../document/grouped.ts";
import type { Inline } from "../block.ts";
import { type MarkupChange, markupChange } from "../markup-change.ts";
import { type Point, points } from "./points.ts";
import type { SameCharacters } from "./same-characters.ts";

/** Which pictures, marks of footnotes, lines and cells came, went, or stand at another place among the words that stayed. */
export function pointChanges(before: Inline, after: Inline, same: SameCharacters): MarkupChange[] {
  const old = points(before, same.before).filter((point) => isTold(point, same));
  const now = points(after, same.after).filter((point) => isTold(point, same));
  const kinds = new Set([...usual, ...[...old, ...now].map(({ kind }) => kind)]);
  return [...kinds].flatMap((kind) => changesOf(kind, old, now));
}

/** What is told first, in this order. */
const usual = ["picture", "alt", "footnote"];

/** Where words came or went, lines and cells came and went with them; between blocks, paragraphs are none. */
function isTold({ kind, value, at }: Point, { isTight, before }: SameCharacters): boolean {
  if (kind !== "break") return true;
  const isEdge = at === 0 || at === before.length;
  return isTight(at) && !(isEdge && value === "paragraph");
}

function changesOf(
  what: string,
  before: readonly Point[],
  after: readonly Point[],
): MarkupChange[] {
  let old = before.filter(({ kind }) => kind === what);
  let now = after.filter(({ kind }) => kind === what);
  const changes: MarkupChange[] = [];
  const told = what === "break" ? "place" : "value";
  for (const [key, shown] of [
    [({ at, value }: Point) => `${at} ${value}`, undefined],
    [({ at }: Point) => `${at}`, told],
    [({ value }: Point) => value, "place"],
    [() => "", told],
  ] as const) {
    const pairs = paired(old, now, key);
    for (const [was, is] of shown ? pairs : [])
      changes.push(markupChange(what, "", was[shown ?? told], is[shown ?? told]));
    const [gone, come] = [new Set(pairs.map(([was]) => was)), new Set(pairs.map(([, is]) => is))];
    old = old.filter((point) => !gone.has(point));
    now = now.filter((point) => !come.has(point));
  }
  return [
    ...changes,
    ...old.map((point) => markupChange(what, "", point[told], undefined)),
    ...now.map((point) => markupChange(what, "", undefined, point[told])),
  ];
}

/** Those of two lists that have the same key, in order. */
function paired(
  before: readonly Point[],
  after: readonly Point[],
  key: (point: Point) => string,
): (readonly [Point, Point])[] {
  const waiting = grouped(before.toReversed(), key);
  return after.flatMap((is) => {
    const was = waiting.get(key(is))?.pop();
    return was ? [[was, is] as const] : [];
  });
}
