import { diffArrays } from "diff";
import { heaviestChain } from "./heaviest-chain.ts";

/** Places of two sequences that hold the same. */
export type Pair = { readonly before: number; readonly after: number };

/** Beyond so many edits, the time that a search for the fewest takes grows with their square. */
const mostEdits = 300;

type Place = { readonly value: number; readonly at: number };

/** What two sequences have in common, in order: the longest such sequence, or nearly so where they differ very much. */
export function alignment(before: readonly number[], after: readonly number[]): Pair[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const inner = between(
    places(before, start, before.length - end),
    places(after, start, after.length - end),
  );
  return [...run(start, 0, 0), ...inner, ...run(end, before.length - end, after.length - end)];
}

function places(values: readonly number[], from: number, to: number): Place[] {
  return values.slice(from, to).map((value, i) => ({ value, at: from + i }));
}

function run(length: number, before: number, after: number): Pair[] {
  return Array.from({ length }, (_, i) => ({ before: before + i, after: after + i }));
}

/** What only one side has can be part of nothing common, and would only be in the way. */
function between(before: readonly Place[], after: readonly Place[]): Pair[] {
  const shared = sharedValues(before, after);
  const [a, b] = [before, after].map((side) => side.filter(({ value }) => shared.has(value)));
  if (!a?.length || !b?.length) return [];
  return shortest(a, b) ?? anchored(a, b);
}

function sharedValues(before: readonly Place[], after: readonly Place[]): ReadonlySet<number> {
  const known = new Set(before.map(({ value }) => value));
  return new Set(after.map(({ value }) => value).filter((value) => known.has(value)));
}

function shortest(before: readonly Place[], after: readonly Place[]): Pair[] | undefined {
  const [a, b] = [before, after].map((side) => side.map(({ value }) => value));
  const changes = diffArrays(a ?? [], b ?? [], { maxEditLength: mostEdits });
  if (!changes) return undefined;
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed)
      for (let k = 0; k < count; k++)
        pairs.push({ before: before[i + k]?.at ?? 0, after: after[j + k]?.at ?? 0 });
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** Holds on to what stands once on each side, as patience diff does, and looks for the rest in between. */
function anchored(before: readonly Place[], after: readonly Place[]): Pair[] {
  const [once, onceAfter] = [onceIn(before), onceIn(after)];
  const links = [...once].flatMap(([value, i]) => {
    const j = onceAfter.get(value);
    return j === undefined ? [] : [{ before: i, after: j, weight: 1 }];
  });
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const anchor of [...heaviestChain(links), undefined]) {
    const gap = shortest(before.slice(i, anchor?.before), after.slice(j, anchor?.after));
    for (const pair of gap ?? []) pairs.push(pair);
    if (!anchor) break;
    pairs.push({ before: before[anchor.before]?.at ?? 0, after: after[anchor.after]?.at ?? 0 });
    [i, j] = [anchor.before + 1, anchor.after + 1];
  }
  return pairs;
}

/** Where the values stand that stand once. */
function onceIn(side: readonly Place[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const repeated = new Set<number>();
  for (const [i, { value }] of side.entries()) {
    if (found.has(value)) repeated.add(value);
    found.set(value, i);
  }
  for (const value of repeated) found.delete(value);
  return found;
}
