import type { Run } from "../run.ts";

/** The places of the characters that stayed, white space aside: in the old text, and in the new one. */
export type SameCharacters = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether in neither text any words stand between a character that stayed, by its number, and the one before it. */
  readonly isTight: (at: number) => boolean;
};

/** Walks through two texts along the runs that tell what happened to them. */
export function sameCharacters(
  before: string,
  after: string,
  runs: readonly Run[],
): SameCharacters {
  const [old, now] = [inkPlaces(before), inkPlaces(after)];
  const same: [old: number, now: number][] = [];
  let [i, j] = [0, 0];
  for (const { kind, text } of runs) {
    const { length } = inkPlaces(text);
    for (let k = 0; kind === "same" && k < length; k++) same.push([i + k, j + k]);
    if (kind !== "ins") i += length;
    if (kind !== "del") j += length;
  }
  const ends = [old.length, now.length] as const;
  return {
    before: same.map(([was]) => old[was] ?? 0),
    after: same.map(([, is]) => now[is] ?? 0),
    isTight(at) {
      const [lastWas, lastIs] = same[at - 1] ?? [-1, -1];
      const [was, is] = same[at] ?? ends;
      return was - lastWas === 1 && is - lastIs === 1;
    },
  };
}

function inkPlaces(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!" \n\t\f\r".includes(text.charAt(i))) places.push(i);
  return places;
}
