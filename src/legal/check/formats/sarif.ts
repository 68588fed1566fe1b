import type { Diagnostic } from "../../document/diagnostic.ts";
import { baselineFile } from "../exceptions/baseline.ts";
import { exceptionsFile } from "../exceptions/exceptions.ts";
import { rules } from "../rules.ts";
import { type Findings, printedFile } from "./findings.ts";
import { sarifResult, sourceRoot } from "./sarif-result.ts";
import { sarifRule } from "./sarif-rule.ts";

/** Findings as a SARIF 2.1.0 log, which code hosts and editors read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarif({ diagnostics, excepted, old, folder }: Findings): string {
  const accepted = (found: readonly Diagnostic[], file: string) =>
    found.map((diagnostic) => ({ diagnostic, by: printedFile({ file }, folder) }));
  const all = [
    ...diagnostics.map((diagnostic) => ({ diagnostic })),
    ...accepted(excepted, exceptionsFile),
    ...accepted(old, baselineFile),
  ];
  const run = {
    tool: { driver: { name: "Paragraf", rules: rules.map(sarifRule) } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [sourceRoot]: { description: { text: "The folder of Paragraf." } } },
    results: numbered(all).map((each) => sarifResult(each, folder)),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" };
  return JSON.stringify({ ...log, runs: [run] }, null, 2);
}

/** Tells findings of the same words in one file apart: the first, the second. */
function numbered<Found extends { readonly diagnostic: Diagnostic }>(all: readonly Found[]) {
  const times = new Map<string, number>();
  return all.map((found) => {
    const { file, rule, message } = found.diagnostic;
    const key = JSON.stringify([rule, file, message]);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...found, time };
  });
}
