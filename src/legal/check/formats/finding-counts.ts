import type { Severity } from "../../document/diagnostic.ts";
import type { Findings } from "./findings.ts";

export type FindingCounts = Record<
  "documents" | "errors" | "warnings" | "notes" | "excepted" | "baseline",
  number
>;

/** How many documents were looked at, and how many findings of each weight stand or are accepted. */
export function findingCounts({
  diagnostics,
  excepted,
  old,
  count,
}: Omit<Findings, "folder">): FindingCounts {
  const number = (wanted: Severity) =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    documents: count,
    errors: number("error"),
    warnings: number("warning"),
    notes: number("info"),
    excepted: excepted.length,
    baseline: old.length,
  };
}
