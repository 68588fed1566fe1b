import { codeUnitOrder } from "../document/code-unit-order.ts";
import { compareDiagnostics, type Diagnostic } from "../document/diagnostic.ts";
import type { CheckedFile } from "./check-file.ts";
import { finding } from "./finding.ts";
import type { Corpus } from "./rule.ts";
import { rules } from "./rules.ts";

/** Adds what only all documents together can tell, and sorts all findings. */
export function checkCorpus(
  checked: readonly CheckedFile[],
  site: Omit<Corpus, "documents">,
): Diagnostic[] {
  const documents = checked
    .flatMap(({ facts }) => facts ?? [])
    .sort((a, b) => codeUnitOrder(a.file, b.file));
  const diagnostics = checked.flatMap((file) => file.diagnostics);
  for (const rule of rules) {
    if (rule.scope !== "corpus") continue;
    rule.check({ ...site, documents }, (file, at, message, details) =>
      diagnostics.push(finding(rule, file, at, message, details)),
    );
  }
  return diagnostics.sort(compareDiagnostics);
}
