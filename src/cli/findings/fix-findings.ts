import { fixFiles } from "../../io/checking/fix-files.ts";
import { contentFolderName } from "../../io/content/content-folder.ts";
import { visibleText } from "../../legal/check/formats/visible-text.ts";
import { type Diagnostic, diagnosticLine } from "../../legal/document/diagnostic.ts";

/** So many lines of a finding are shown; a file of CRLF lines changes in all of them. */
const shown = 5;

/** Fixes what of the findings can be fixed, and prints each with the lines that changed, to stderr. */
export async function fixFindings(findings: readonly Diagnostic[]): Promise<void> {
  const fixed = await fixFiles(findings.filter(({ fix }) => fix !== undefined));
  for (const { diagnostic, lines } of fixed) {
    console.error(`${visibleText(diagnosticLine(diagnostic, contentFolderName()))} [fixed]`);
    for (const { line, before, after } of lines.slice(0, shown)) {
      const place = `${line}`.padStart(6);
      if (before !== after) console.error(`${place} - ${visibleText(before)}`);
      console.error(`${place} + ${visibleText(after)}`);
    }
    if (lines.length > shown) console.error(`       … ${lines.length - shown} more lines`);
  }
}
