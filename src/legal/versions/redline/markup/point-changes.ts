import type { Mark } from "../block.ts";
import { type MarkupChange, markupChange } from "../markup-change.ts";

/** Marks that stand at a place of a text rather than on words of it. */
const kinds = ["picture", "alt", "footnote"];

/** Tells whether a mark stands at a place rather than on words. */
export function isPoint({ kind }: Mark): boolean {
  return kinds.includes(kind);
}

/** Which pictures and marks of footnotes came and went. */
export function pointChanges(before: readonly Mark[], after: readonly Mark[]): MarkupChange[] {
  return kinds.flatMap((kind) => {
    const [old, now] = [before, after].map((marks) => marks.filter((mark) => mark.kind === kind));
    const gone = withoutThose(old ?? [], now ?? []);
    const come = withoutThose(now ?? [], old ?? []);
    const longer = gone.length > come.length ? gone : come;
    return longer.map((_, i) => markupChange(kind, "", gone[i], come[i]));
  });
}

/** The values of some marks less those of others, each as often as it stands there. */
function withoutThose(marks: readonly Mark[], others: readonly Mark[]): string[] {
  const left = new Map<string, number>();
  for (const { value = "" } of others) left.set(value, (left.get(value) ?? 0) + 1);
  return marks.flatMap(({ value = "" }) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count > 0 ? [] : [value];
  });
}
