import { grouped } from "../../document/grouped.ts";
import type { Inline, Mark } from "../block.ts";
import type { MarkupChange } from "../markup-change.ts";
import { folded } from "../words/folded.ts";
import { isPoint } from "./points.ts";
import type { SameCharacters } from "./same-characters.ts";

/** Words that stayed and are now set in another way: bold, struck out, raised, in another cell, under another title. */
export function styleChanges(before: Inline, after: Inline, same: SameCharacters): MarkupChange[] {
  const [old, now] = [byKind(before), byKind(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((kind) => {
    const found = ranges(
      covered(before.text, old.get(kind)),
      covered(after.text, now.get(kind)),
      same,
    );
    const changes = found.map((each) => styleChange(kind, each, after.text));
    return kind === "layout" ? toldOnce(changes) : changes;
  });
}

function byKind({ marks }: Inline): ReadonlyMap<string, readonly Mark[]> {
  const styles = marks.filter((mark) => mark.kind !== "link" && !isPoint(mark));
  return grouped(styles, ({ kind }) => kind);
}

/** The value of the innermost mark on each character: undefined where there is none, empty where it says nothing more. */
type Values = readonly (string | undefined)[];

function covered({ length }: string, marks: readonly Mark[] = []): Values {
  const values: (string | undefined)[] = Array.from({ length });
  for (const { from, to, value = "" } of marks.toReversed()) values.fill(value, from, to);
  return values;
}

type Range = {
  readonly was: string | undefined;
  readonly is: string | undefined;
  readonly from: number;
  to: number;
  next: number;
};

function ranges(old: Values, now: Values, same: SameCharacters): Range[] {
  const found: Range[] = [];
  for (const [k, i] of same.before.entries()) {
    const j = same.after[k] ?? 0;
    const [was, is] = [old[i], now[j]];
    if (was === is) continue;
    const last = found.at(-1);
    if (last?.next === k && last.was === was && last.is === is)
      Object.assign(last, { to: j + 1, next: k + 1 });
    else found.push({ was, is, from: j, to: j + 1, next: k + 1 });
  }
  return found;
}

function styleChange(what: string, { was, is, from, to }: Range, text: string): MarkupChange {
  const change = was === undefined ? "added" : is === undefined ? "removed" : "changed";
  return {
    what,
    change,
    text: folded(text.slice(from, to)),
    ...(was && { before: was }),
    ...(is && { after: is }),
  };
}

/** A new column sets the cells of all rows elsewhere: that is told once. */
function toldOnce(changes: readonly MarkupChange[]): MarkupChange[] {
  const groups = grouped(changes, ({ before, after }) => JSON.stringify([before, after]));
  return [...groups.values()].flatMap(([first, ...more]) =>
    first ? { ...first, text: more.length > 0 ? `${first.text} …` : first.text } : [],
  );
}
