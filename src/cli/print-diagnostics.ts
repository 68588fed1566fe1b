import type { CheckedContent } from "../io/check-content.ts";
import { contentFolderName } from "../io/content-folder.ts";
import { diagnosticLine } from "../legal/document/diagnostic.ts";

/** Prints all findings, a line each, and a line that counts them. Tells whether the site can be published. */
export function printDiagnostics({ diagnostics, count }: CheckedContent): boolean {
  const folder = contentFolderName();
  for (const diagnostic of diagnostics) console.log(diagnosticLine(diagnostic, folder));
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  console.log(
    `${counted(count, "document")}, ${counted(errors, "error")}, ${counted(warnings, "warning")}`,
  );
  return errors === 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
