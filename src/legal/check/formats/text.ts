import { type Diagnostic, diagnosticLine, type Severity } from "../../document/diagnostic.ts";
import type { Findings } from "./findings.ts";
import { sourceExcerpt } from "./source-excerpt.ts";
import { visibleText } from "./visible-text.ts";

export type TextOptions = {
  /** The text of a line of a file of the content folder, where it can be had. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  readonly isColoured: boolean;
};

type Style = readonly [on: number, off: number];

/** Codes that terminals know: red, yellow, cyan. */
const colours: Readonly<Record<Severity, Style>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
};
const dim: Style = [2, 22];
const margin = "    ";

/**
 * Findings for people: the line of each, and below it the place in the source, once for all that is said of it. An empty line
 * between files.
 */
export function text(
  { diagnostics, folder }: Pick<Findings, "diagnostics" | "folder">,
  { lineOf, isColoured }: TextOptions,
): string[] {
  const styled = (words: string, [on, off]: Style) =>
    isColoured ? `\u001b[${on}m${words}\u001b[${off}m` : words;
  return diagnostics.flatMap((diagnostic, i) => {
    const { file, line, column, severity } = diagnostic;
    const isNewFile = i > 0 && file !== diagnostics[i - 1]?.file;
    const said = styled(lineOfFinding(diagnostic, folder), colours[severity]);
    const isLast = !isSamePlace(diagnostic, diagnostics[i + 1]);
    const excerpt = isLast && sourceExcerpt(lineOf(file, line) ?? "", column);
    const source = excerpt
      ? [
          margin + styled(excerpt.text, dim),
          margin + " ".repeat(excerpt.caret) + styled("^", colours[severity]),
        ]
      : [];
    return [...(isNewFile ? [""] : []), said, ...source];
  });
}

function isSamePlace(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return a.file === b?.file && a.line === b.line && a.column === b.column;
}

/** The line stays as every other part of the program prints it, unless it would turn what stands behind it around. */
function lineOfFinding(diagnostic: Diagnostic, folder: string): string {
  return visibleText(diagnosticLine(diagnostic, folder));
}
