import { type ClauseOrdinal, clauseOrdinal } from "../../markdown/clauses/clause-ordinal.ts";
import type { NumberedHeading } from "../../markdown/clauses/numbered-headings.ts";
import { isBefore, samePath } from "./number-series.ts";

/** A heading without a number between two of one numbering. */
export type UnnumberedHeading = {
  readonly heading: NumberedHeading;
  readonly before: NumberedHeading;
  readonly behind: NumberedHeading;
};

type Numbered = { readonly heading: NumberedHeading; readonly readings: readonly ClauseOrdinal[] };

/**
 * The headings among siblings that stand without a number between two of one numbering, where that goes on behind them and
 * most are numbered. Where it begins anew, they are dividers; before its first and behind its last number anything may stand.
 */
export function unnumberedHeadings(
  members: readonly NumberedHeading[],
  lang: string,
): UnnumberedHeading[] {
  const found: (UnnumberedHeading & { readonly series: string })[] = [];
  const [numbered, unnumbered] = [new Map<string, number>(), new Map<string, number>()];
  let before: Numbered | undefined;
  let between: NumberedHeading[] = [];
  for (const heading of members) {
    const readings = heading.number ? clauseOrdinal(heading.number.text, lang) : [];
    if (readings.length === 0) {
      between.push(heading);
      continue;
    }
    const behind = { heading, readings };
    for (const reading of readings) add(numbered, seriesOf(reading), 1);
    const series = before && sharedSeries(before, behind);
    if (before && series) {
      const ends = { before: before.heading, behind: heading, series };
      for (const each of between) found.push({ heading: each, ...ends });
      add(unnumbered, series, between.length);
    }
    [before, between] = [behind, []];
  }
  return found.filter(
    ({ series }) => (unnumbered.get(series) ?? 0) * 2 <= (numbered.get(series) ?? 0),
  );
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

const seriesOf = ({ form, mark, path }: ClauseOrdinal) => `${form} ${mark} ${path.length}`;

/** The numbering that goes on from one heading to another. */
function sharedSeries(before: Numbered, behind: Numbered): string | undefined {
  for (const a of before.readings)
    for (const b of behind.readings)
      if (seriesOf(a) === seriesOf(b) && isAhead(a, b)) return seriesOf(a);
  return undefined;
}

function isAhead(a: ClauseOrdinal, b: ClauseOrdinal): boolean {
  return samePath(a.path, b.path) ? a.inserted < b.inserted : isBefore(a.path, b.path);
}
