import { type ClauseOrdinal, clauseOrdinal } from "../../markdown/clauses/clause-ordinal.ts";
import type { NumberedHeading } from "../../markdown/clauses/numbered-headings.ts";
import type { Siblings } from "../../markdown/clauses/sibling-headings.ts";
import type { CheckedDocument } from "../rule.ts";
import type { NumberFault } from "./number-faults.ts";
import { numberedPassages } from "./numbered-passages.ts";

type Clause = { readonly heading: NumberedHeading; readonly ordinal: ClauseOrdinal };
/** The last clause of a chapter and the first of the next. */
type Border = { readonly before: Clause; readonly behind: Clause; readonly kind: BorderKind };
type BorderKind = "goes on" | "begins anew" | "neither";
/** A numbering that runs through the chapters of a text. */
type Numbering = {
  readonly borders: Border[];
  readonly start: number;
  /** The numbers from which it may go on: the last one, and each that another did not follow. */
  readonly ends: Set<number>;
  last: Clause;
};

/**
 * The clauses at the head of a chapter whose number neither goes on from the chapter before nor begins anew, though the others
 * do: § 4 under II. where § 2 is the last under I. A paragraph may have the number that is missed.
 */
export function chapterFaults(
  groups: readonly Siblings[],
  { passages, lang }: Pick<CheckedDocument, "passages" | "lang">,
): readonly NumberFault<NumberedHeading>[] {
  const faults = numberings(groups, lang).flatMap(bordersAmiss);
  if (faults.length === 0) return [];
  const typed = new Set(
    numberedPassages(passages, lang)
      .filter(({ passage }) => passage.kind === "paragraph")
      .flatMap(({ number }) => clauseOrdinal(number?.text ?? "", lang).map(place)),
  );
  return faults.filter(({ expected }) => !typed.has(place(expected)));
}

function numberings(groups: readonly Siblings[], lang: string): Numbering[] {
  const found = new Map<string, Numbering>();
  for (const { parent, members } of groups) {
    const seen = new Set<string>();
    const above = parent && plainClause(parent, lang);
    for (const heading of members) {
      const clause = plainClause(heading, lang);
      if (!clause) continue;
      const key = `${heading.node.depth} ${kind(clause.ordinal)}`;
      const numbering = found.get(key);
      // 8 under 7 has another rank than its number asks for.
      const isHead = !seen.has(key) && !(above && kind(above.ordinal) === kind(clause.ordinal));
      seen.add(key);
      if (numbering) goOn(numbering, clause, isHead);
      else found.set(key, begun(clause));
    }
  }
  return [...found.values()];
}

/** A clause whose number can be read in one way, and has no parts. */
function plainClause(heading: NumberedHeading, lang: string): Clause | undefined {
  const [ordinal, other] = heading.number ? clauseOrdinal(heading.number.text, lang) : [];
  return ordinal?.path.length === 1 && !other ? { heading, ordinal } : undefined;
}

function begun(clause: Clause): Numbering {
  const start = value(clause);
  return { borders: [], start, ends: new Set([start]), last: clause };
}

function goOn(numbering: Numbering, clause: Clause, isHead: boolean): void {
  const { borders, ends, last } = numbering;
  const isNext = ends.has(value(clause) - 1) || clause.ordinal.inserted > 0;
  if (isHead) {
    const kind = isNext ? "goes on" : value(clause) <= 1 ? "begins anew" : "neither";
    borders.push({ before: last, behind: clause, kind });
  }
  ends.delete(value(clause) - 1);
  ends.add(value(clause));
  numbering.last = clause;
}

/** Where it is not the one or two against the others, the numbers are names, or count by a law of their own. */
function bordersAmiss({ borders, start }: Numbering): NumberFault<NumberedHeading>[] {
  const [onward, anew, amiss] = (["goes on", "begins anew", "neither"] as const).map((kind) =>
    borders.filter((each) => each.kind === kind),
  ) as [Border[], Border[], Border[]];
  if (start > 1 || (amiss.length > 1 && amiss.length * 2 > borders.length)) return [];
  return amiss.flatMap(({ before, behind }) => {
    const isBackward = value(behind) <= value(before);
    const isAnew = anew.length > 1 && onward.length === 0;
    const isSure =
      isAnew ||
      (anew.length === 0 ? !isBackward || onward.length > 0 : onward.length > 0 && !isBackward);
    if (!isSure) return [];
    const path = [isAnew ? 1 : value(before) + 1];
    const expected = { ...behind.ordinal, path, inserted: 0 };
    const neighbour = before.heading.number?.text ?? "";
    return [{ heading: behind.heading, neighbour, isFirst: false, isBackward, expected }];
  });
}

const value = ({ ordinal }: Clause) => ordinal.path[0] ?? 0;
const kind = ({ form, mark }: ClauseOrdinal) => `${form} ${mark}`;
const place = ({ form, mark, path }: ClauseOrdinal) => `${form} ${mark} ${path.join(".")}`;
