import type { Diagnostic } from "../../document/diagnostic.ts";
import { findingCounts } from "./finding-counts.ts";
import { type Findings, printedFile } from "./findings.ts";

/** Findings for programs: one object whose fields keep their names and their order. */
export function json(findings: Findings): string {
  const { diagnostics, folder } = findings;
  const content = {
    counts: findingCounts(findings),
    findings: diagnostics.map((each) => ({ file: printedFile(each, folder), ...facts(each) })),
  };
  return JSON.stringify(content, null, 2);
}

/** In one order, whoever made the finding. */
function facts({ line, column, severity, rule, message, fix }: Diagnostic) {
  return { line, column, severity, rule, message, ...(fix && { fix }) };
}
