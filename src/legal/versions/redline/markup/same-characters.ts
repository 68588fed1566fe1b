import type { Run } from "../run.ts";

/** The places of the characters that stayed, white space aside: in the old text, and in the new one. */
export type SameCharacters = {
  readonly before: readonly number[];
  readonly after: readonly number[];
};

/** Walks through two texts along the runs that tell what happened to them. */
export function sameCharacters(
  before: string,
  after: string,
  runs: readonly Run[],
): SameCharacters {
  const [old, now] = [inkPlaces(before), inkPlaces(after)];
  const same: { before: number[]; after: number[] } = { before: [], after: [] };
  let [i, j] = [0, 0];
  for (const { kind, text } of runs) {
    const { length } = inkPlaces(text);
    for (let k = 0; kind === "same" && k < length; k++) {
      same.before.push(old[i + k] ?? 0);
      same.after.push(now[j + k] ?? 0);
    }
    if (kind !== "ins") i += length;
    if (kind !== "del") j += length;
  }
  return same;
}

function inkPlaces(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!" \n\t\f\r".includes(text.charAt(i))) places.push(i);
  return places;
}
