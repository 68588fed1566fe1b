import type { Diagnostic } from "../../document/diagnostic.ts";
import type { Findings } from "./findings.ts";

/** A finding, where it differs from the usual one. */
export function findingForTest(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    file: "da/legal/a.md",
    line: 12,
    column: 4,
    severity: "error",
    rule: "toc-fence",
    message: "Unexpected second toc fence, expected one",
    ...changes,
  };
}

/** What the check found in one document. */
export function findingsForTest(
  diagnostics: readonly Diagnostic[],
  changes: Partial<Findings> = {},
): Findings {
  return { diagnostics, excepted: [], old: [], count: 1, folder: "content", ...changes };
}
