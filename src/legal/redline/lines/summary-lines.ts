import type { RedlineSummary } from "../redline-summary.ts";
import type { LineStyle } from "./marked-runs.ts";

/** The summary of a redline: what happened to how many clauses, how many words came and went, and which clauses it is about. */
export function summaryLines(summary: RedlineSummary, { visible }: LineStyle): string[] {
  const counts = [
    [summary.clausesChanged, "changed"],
    [summary.added, "added"],
    [summary.removed, "removed"],
    [summary.moved, "moved"],
    [summary.renumbered, "renumbered"],
    [summary.formatted, "formatted"],
  ] as const;
  const clauses = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const { wordsInserted, wordsDeleted } = summary;
  return [
    `Clauses: ${clauses.join(", ") || "none changed"}. Words: ${wordsInserted} in, ${wordsDeleted} out.`,
    ...summary.clauses.map(({ status, isChanged, heading }) => {
      const what = status === "moved" && isChanged ? "moved, changed" : status;
      return `  ${what.padEnd(14)} ${visible(heading)}`.trimEnd();
    }),
  ];
}
