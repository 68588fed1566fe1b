import { type ClauseOrdinal, clauseOrdinal } from "../../markdown/clauses/clause-ordinal.ts";
import type { NumberedHeading } from "../../markdown/clauses/numbered-headings.ts";
import { meantNumber, type OuterNumber } from "./meant-number.ts";
import {
  isBefore,
  isContinued,
  isInOrder,
  isRestart,
  type NumberSeries,
  nextOrdinal,
  numberSeries,
  samePath,
} from "./number-series.ts";

/** What has a number, or none: a heading, or a paragraph that begins with one. */
export type Numbered = Pick<NumberedHeading, "text" | "number">;

/** A clause number that is not the one that its place among its siblings asks for. */
export type NumberFault<Member extends Numbered> = {
  readonly heading: Member;
  /** The number before it as written, or, for the first of its numbering, that of the clause it stands in. */
  readonly neighbour: string;
  readonly isFirst: boolean;
  /** Whether it is lower than the number before it. */
  readonly isBackward: boolean;
  readonly expected: ClauseOrdinal;
};

type Counted<Member> = { readonly heading: Member; readonly readings: readonly ClauseOrdinal[] };
/** The numberings that are open, each inside the one before it. */
type Walk<Member extends Numbered> = {
  readonly open: NumberSeries[];
  readonly faults: NumberFault<Member>[];
  disorder: number;
};

/** How unlikely a reading of the numbers is: most of all one by which a numbering begins in its midst. */
const disorder = { start: 2, fault: 4, lateStart: 5 };

/**
 * The clause numbers among siblings that are out of order, where the others are in one. A numbering may begin anywhere, and
 * one inside another begins anew each time. Where numbers have two readings, that which leaves the least disorder is meant.
 */
export function numberFaults<Member extends Numbered>(
  {
    parent,
    members,
  }: { readonly parent: Numbered | undefined; readonly members: readonly Member[] },
  lang: string,
): readonly NumberFault<Member>[] {
  const counted = members.map((heading) => ({ heading, readings: readings(heading, lang) }));
  const numbered = counted.filter(({ readings }) => readings.length > 0);
  if (numbered.length === 0) return [];
  const [ordinal] = parent ? readings(parent, lang) : [];
  const outer = ordinal && { last: ordinal, text: parent?.number?.text ?? "" };
  const isAmbiguous = numbered.some(({ readings }) => readings.length > 1);
  const [best] = (isAmbiguous ? ["", "roman", "letter"] : [""])
    .map((preferred) => walk(counted, outer, preferred))
    .sort((a, b) => a.disorder - b.disorder);
  const faults = best?.faults ?? [];
  return areNames(faults, numbered.length - 1) ? [] : faults;
}

/** Numbers that hardly ever follow each other, or that all go down, are names: of versions, or of clauses of another text. */
function areNames(faults: readonly NumberFault<Numbered>[], steps: number): boolean {
  if (faults.length >= 3) return faults.length * 2 > steps;
  return (
    faults.length > 0 && faults.length === steps && faults.every(({ isBackward }) => isBackward)
  );
}

function readings({ number }: Numbered, lang: string): readonly ClauseOrdinal[] {
  return number ? clauseOrdinal(number.text, lang) : [];
}

function walk<Member extends Numbered>(
  counted: readonly Counted<Member>[],
  outer: OuterNumber | undefined,
  preferred: string,
): Walk<Member> {
  const walked: Walk<Member> = { open: [], faults: [], disorder: 0 };
  for (const each of counted) {
    if (each.readings.length > 0) step(walked, each, outer, preferred);
    else pass(walked.open, each.heading.text);
  }
  return walked;
}

/** A heading without a clause number: perhaps one for a reader all the same, such as "2 Scope" and "B. scope". */
function pass(open: NumberSeries[], heading: string): void {
  const [, text = ""] = /^\p{Cf}{0,9}(\p{Nd}{1,3}(?!\p{Nd})|[A-Za-z](?=[.)]))/u.exec(heading) ?? [];
  const readings = clauseOrdinal(text, "");
  open.forEach((series, i) => {
    const next = readings.find((each) => isContinued(series, each));
    open[i] = next ? numberSeries(next, text, series) : { ...series, isLeft: true };
  });
}

function step<Member extends Numbered>(
  walked: Walk<Member>,
  { heading, readings }: Counted<Member>,
  above: OuterNumber | undefined,
  preferred: string,
): void {
  const { open, faults } = walked;
  const text = heading.number?.text ?? "";
  const { ordinal, at, outer } = meantNumber(readings, open, above, preferred);
  const series = open[at];
  if (!series) {
    if (outer && !samePath(outer.last.path, ordinal.path.slice(0, -1))) {
      const expected = { ...ordinal, path: [...outer.last.path, ordinal.path.at(-1) ?? 1] };
      faults.push({ heading, neighbour: outer.text, isFirst: true, isBackward: false, expected });
    }
    walked.disorder += ordinal.path.at(-1) === 1 ? disorder.start : disorder.lateStart;
  } else if (!isInOrder(series, ordinal, outer?.last.path)) {
    const expected = nextOrdinal(series, ordinal);
    const isBackward = isBefore(ordinal.path, series.last.path);
    faults.push({ heading, neighbour: series.text, isFirst: false, isBackward, expected });
    walked.disorder += disorder.fault;
  }
  // What begins anew stands inside what came between; what goes on ends what stood inside it.
  open.splice(at, series && isRestart(series, ordinal) ? 1 : open.length);
  open.forEach((each, i) => {
    open[i] = { ...each, isLeft: true };
  });
  open.push(numberSeries(ordinal, text, series));
}
