/** Where a range begins, and what is behind its end. */
export type Range = readonly [from: number, to: number];

/** What is on one side only, and what stands there instead, also on its side only, between things that are on both sides. */
export function openRanges(
  before: readonly string[],
  after: readonly string[],
): { readonly before: Range; readonly after: Range }[] {
  const [known, places] = [new Set(before), new Map(after.map((key, i) => [key, i]))];
  const found: { before: Range; after: Range }[] = [];
  for (let i = 0; i < before.length; i++) {
    const end = endOf(before, i, places);
    if (end === i) continue;
    const start = i === 0 ? 0 : (places.get(before[i - 1] ?? "") ?? 0) + 1;
    const other = endOf(after, start, known);
    if (other > start) found.push({ before: [i, end], after: [start, other] });
    i = end;
  }
  return found;
}

/** Behind the last in a row that the other side does not have. */
function endOf(
  keys: readonly string[],
  from: number,
  known: { has(key: string): boolean },
): number {
  let end = from;
  while (end < keys.length && !known.has(keys[end] ?? "")) end++;
  return end;
}
