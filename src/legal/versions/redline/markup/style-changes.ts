import type { Inline } from "../block.ts";
import { folded } from "../folded.ts";
import type { MarkupChange } from "../markup-change.ts";
import { isPoint } from "./point-changes.ts";
import type { SameCharacters } from "./same-characters.ts";

/** Words that stayed and are now set in another way: bold, struck out, raised. */
export function styleChanges(before: Inline, after: Inline, same: SameCharacters): MarkupChange[] {
  const styles = [...before.marks, ...after.marks].filter(
    (mark) => mark.kind !== "link" && !isPoint(mark),
  );
  const kinds = new Set(styles.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => changesOf(kind, before, after, same));
}

function changesOf(
  what: string,
  before: Inline,
  after: Inline,
  same: SameCharacters,
): MarkupChange[] {
  const [old, now] = [covered(before, what), covered(after, what)];
  const found: { change: "added" | "removed"; from: number; to: number; next: number }[] = [];
  for (const [k, i] of same.before.entries()) {
    const j = same.after[k] ?? 0;
    if (old[i] === now[j]) continue;
    const change = old[i] ? "removed" : "added";
    const last = found.at(-1);
    if (last?.next === k && last.change === change) Object.assign(last, { to: j + 1, next: k + 1 });
    else found.push({ change, from: j, to: j + 1, next: k + 1 });
  }
  return found.map(({ change, from, to }) => ({
    what,
    change,
    text: folded(after.text.slice(from, to)),
  }));
}

/** Whether a kind of mark is on each character. */
function covered({ text, marks }: Inline, what: string): Uint8Array {
  const places = new Uint8Array(text.length);
  for (const { kind, from, to } of marks) if (kind === what) places.fill(1, from, to);
  return places;
}
