import type { ClauseOrdinal } from "../../markdown/clauses/clause-ordinal.ts";

/** A numbering as far as it has come. */
export type NumberSeries = {
  readonly last: ClauseOrdinal;
  /** The last number as written. */
  readonly text: string;
  /** Where it stood before a number out of order: a clause that has moved leaves both places open. */
  readonly other: ClauseOrdinal | undefined;
  /** Whether a heading that is not of it stands behind the last one, so that it may begin anew. */
  readonly isLeft: boolean;
  /** The marks that it has been seen with. */
  readonly marks: readonly string[];
};

/** A numbering that begins, or one that has gone on to a number. */
export function numberSeries(
  last: ClauseOrdinal,
  text: string,
  before?: NumberSeries,
): NumberSeries {
  const marks = before?.marks.includes(last.mark)
    ? before.marks
    : [...(before?.marks ?? []), last.mark];
  const isJump =
    before && !isNext(before.last, last) && samePath(prefix(before.last), prefix(last));
  return { last, text, other: isJump ? before.last : undefined, isLeft: false, marks };
}

/** Whether a number is of a numbering, wherever it stands in it. */
export function isOfSeries({ last, marks }: NumberSeries, ordinal: ClauseOrdinal): boolean {
  return (
    ordinal.form === last.form &&
    ordinal.path.length === last.path.length &&
    marks.includes(ordinal.mark)
  );
}

/** Whether a number that looks otherwise goes on with a numbering: 2. and then 3), Article 2 and then Article III. */
export function isContinued({ last }: NumberSeries, ordinal: ClauseOrdinal): boolean {
  const isAkin = ordinal.form === last.form || (ordinal.mark === last.mark && last.mark !== "");
  return isAkin && isNext(last, ordinal);
}

/**
 * Whether a number may stand where a numbering has come to.
 *
 * @param outer the number of the clause it stands in, where that is known: 5 for 5.1
 */
export function isInOrder(
  series: NumberSeries,
  ordinal: ClauseOrdinal,
  outer: readonly number[] | undefined,
): boolean {
  const { last, other } = series;
  if (isNext(last, ordinal) || (other && isNext(other, ordinal))) return true;
  if (!outer && isRestart(series, ordinal)) return true;
  if (samePath(prefix(last), prefix(ordinal))) return false;
  return outer ? samePath(outer, prefix(ordinal)) : isBefore(prefix(last), prefix(ordinal));
}

/** Whether a numbering begins anew behind another heading, such as the clauses of an annex. */
export function isRestart({ last, isLeft }: NumberSeries, ordinal: ClauseOrdinal): boolean {
  return isLeft && value(ordinal) <= 1 && !isNext(last, ordinal);
}

/** The number that was to come. */
export function nextOrdinal({ last }: NumberSeries, found: ClauseOrdinal): ClauseOrdinal {
  return found.inserted > 0 && samePath(last.path, found.path)
    ? { ...found, inserted: last.inserted + 1 }
    : { ...found, path: [...prefix(last), value(last) + 1], inserted: 0 };
}

/** Whether two clauses stand at the same place. */
export function samePath(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

const value = ({ path }: ClauseOrdinal) => path.at(-1) ?? 0;
const prefix = ({ path }: ClauseOrdinal) => path.slice(0, -1);

/** 6 after 5 or 5 b, 5 a after 5; Japanese laws begin with 第5条の2. */
function isNext(last: ClauseOrdinal, ordinal: ClauseOrdinal): boolean {
  if (!samePath(prefix(last), prefix(ordinal))) return false;
  if (value(ordinal) === value(last) + 1) return ordinal.inserted === 0;
  if (value(ordinal) !== value(last)) return false;
  const isFirstOfSecond = last.inserted === 0 && ordinal.inserted === 2 && ordinal.mark !== "§";
  return ordinal.inserted === last.inserted + 1 || isFirstOfSecond;
}

/** Whether a clause stands before another, by its numbers. */
export function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((each, at) => each !== b[at]);
  return i >= 0 && (a[i] ?? 0) < (b[i] ?? 0);
}
