import type { FindingCounts } from "./finding-counts.ts";

/** The line below all findings: `461 documents, 2 errors, 14 warnings, 3 notes, 2 excepted, 187 in the baseline`. */
export function countLine(counts: FindingCounts): string {
  const { documents, errors, warnings, notes, excepted, baseline } = counts;
  return [
    counted(documents, "document"),
    counted(errors, "error"),
    counted(warnings, "warning"),
    ...(notes > 0 ? [counted(notes, "note")] : []),
    ...(excepted > 0 ? [`${excepted} excepted`] : []),
    ...(baseline > 0 ? [`${baseline} in the baseline`] : []),
  ].join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
