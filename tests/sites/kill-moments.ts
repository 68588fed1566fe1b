import type { Moment } from "./killed-build.ts";

/**
 * Moments at which so many builds are killed: one in ten in the midst of its swap, two in ten in the last tenth of its time, the
 * others evenly spread from its start to its end.
 *
 * @returns numbers from 0 to 1 are parts of the time that a build takes
 */
export function killMoments(count: number): Moment[] {
  const inSwap = Math.ceil(count / 10);
  const late = Math.floor(count / 5);
  return [
    ...Array.from(
      { length: inSwap },
      (_, index): Moment => (index % 2 === 0 ? "between the renames" : "behind the renames"),
    ),
    ...spread(count - inSwap - late, 0),
    ...spread(late, 0.9),
  ];
}

function spread(count: number, from: number): number[] {
  return Array.from({ length: count }, (_, index) => from + ((1 - from) * index) / count);
}
