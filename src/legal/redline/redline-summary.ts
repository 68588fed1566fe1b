import type { ClauseRedline, ClauseStatus, RedlinePart } from "./redline-part.ts";

/** What stands at the top of a redline. A clause that moved and changed counts in both. */
export type RedlineSummary = {
  readonly clausesChanged: number;
  readonly added: number;
  readonly removed: number;
  /** Without those that moved only as a part of another one. */
  readonly moved: number;
  /** By their own numbers, or only by those in their lists. */
  readonly renumbered: number;
  readonly formatted: number;
  /** Words that moved are neither inserted nor deleted. */
  readonly wordsInserted: number;
  readonly wordsDeleted: number;
  /** The clauses with which anything happened, in the order of the redline. */
  readonly clauses: readonly SummaryEntry[];
};

export type SummaryEntry = {
  /** Its place among the parts of the redline. */
  readonly part: number;
  readonly kind: ClauseRedline["kind"];
  readonly id: string;
  readonly heading: string;
  readonly status: ClauseStatus;
  readonly isChanged: boolean;
};

export function redlineSummary(parts: readonly RedlinePart[]): RedlineSummary {
  const clauses = parts.flatMap((part, i) =>
    part.kind === "moved-away" ? [] : [{ ...part, part: i }],
  );
  const count = (isCounted: (clause: ClauseRedline) => boolean) => clauses.filter(isCounted).length;
  const sum = (key: "wordsInserted" | "wordsDeleted") =>
    clauses.reduce((all, each) => all + each[key], 0);
  return {
    clausesChanged: count(({ isChanged }) => isChanged),
    added: count(({ status }) => status === "added"),
    removed: count(({ status }) => status === "removed"),
    moved: count(({ status }) => status === "moved"),
    renumbered: count(({ number, status }) => number !== undefined || status === "renumbered"),
    formatted: count(({ status }) => status === "formatted"),
    wordsInserted: sum("wordsInserted"),
    wordsDeleted: sum("wordsDeleted"),
    clauses: clauses
      .filter(({ status }) => status !== "unchanged")
      .map(({ part, kind, id, heading, status, isChanged }) => {
        return { part, kind, id, heading, status, isChanged };
      }),
  };
}
