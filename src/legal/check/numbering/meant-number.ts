import type { ClauseOrdinal } from "../../markdown/clauses/clause-ordinal.ts";
import { isContinued, isInOrder, isOfSeries, type NumberSeries } from "./number-series.ts";

/** The number of the clause that others stand in. */
export type OuterNumber = Pick<NumberSeries, "last" | "text">;

/** A number as it is meant. */
export type MeantNumber = {
  readonly ordinal: ClauseOrdinal;
  /** Its place among the open numberings; behind the last where it begins a new one. */
  readonly at: number;
  /** The number that it must begin with, where that is known: 5 for 5.1. */
  readonly outer: OuterNumber | undefined;
};

/**
 * What a number with more than one reading means: one that goes on with an open numbering, the innermost first; else the
 * preferred one.
 *
 * @param preferred how the name of the form ends that is preferred
 */
export function meantNumber(
  readings: readonly ClauseOrdinal[],
  open: readonly NumberSeries[],
  above: OuterNumber | undefined,
  preferred: string,
): MeantNumber {
  const all = open.flatMap((series, at) =>
    readings.map((ordinal) => ({ series, ordinal, at, outer: outerAt(at, ordinal) })),
  );
  function outerAt(at: number, ordinal: ClauseOrdinal) {
    return outerNumber(open[at - 1] ?? above, ordinal);
  }
  const likeliest = (readings.find(({ form }) => form.endsWith(preferred)) ??
    readings[0]) as ClauseOrdinal;
  return (
    all.findLast(
      ({ series, ordinal, outer }) =>
        isOfSeries(series, ordinal) && isInOrder(series, ordinal, outer?.last.path),
    ) ??
    all.findLast(
      ({ series, ordinal, at }) => at === open.length - 1 && isContinued(series, ordinal),
    ) ??
    all.findLast(({ series, ordinal }) => ordinal === likeliest && isOfSeries(series, ordinal)) ?? {
      ordinal: likeliest,
      at: open.length,
      outer: outerAt(open.length, likeliest),
    }
  );
}

/** 5.1 stands in 5. or § 5; in "Part 5" anything may stand. */
function outerNumber(
  outer: OuterNumber | undefined,
  { path, form }: ClauseOrdinal,
): OuterNumber | undefined {
  if (!outer || form !== "decimal") return undefined;
  const { last } = outer;
  const isOutline = last.form === "decimal" && (last.mark === "" || last.mark === "§");
  return isOutline && last.inserted === 0 && last.path.length === path.length - 1
    ? outer
    : undefined;
}
