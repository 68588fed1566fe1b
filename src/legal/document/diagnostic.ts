import { codeUnitOrder } from "./code-unit-order.ts";

/** How much a finding weighs: an error stops the build, a warning is for a lawyer's eyes, an info is a note. */
export type Severity = "error" | "warning" | "info";

/** A place in a source text. Lines and columns count from 1; columns are UTF-16 code units, as in editors. */
export type Position = { readonly line: number; readonly column: number };

/** A change of a file's text: what stands from `start` to `end` (UTF-16 code units from 0) gives way to `text`. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

/** One finding: what was found, what was expected, where, and which rule says so. */
export type Diagnostic = Position & {
  /** The file, relative to the content folder, with `/` between folders. */
  readonly file: string;
  readonly severity: Severity;
  /** The id of the rule, which is also the name of its file. */
  readonly rule: string;
  /** Reads "Unexpected …, expected …". */
  readonly message: string;
  /** What fixes it without a change of meaning, where anything does. */
  readonly fix?: readonly TextEdit[];
};

/**
 * The line that stands for a finding everywhere: `content/da/x.md:12:1: Unexpected …, expected … (rule-id)`.
 * What does not stop the build says so behind it.
 *
 * @param folder what to print before the file, for example `content`
 */
export function diagnosticLine(diagnostic: Diagnostic, folder: string): string {
  const { file, line, column, message, rule, severity } = diagnostic;
  const weight = severity === "error" ? "" : ` [${severity}]`;
  const text = `${folder}/${file}:${line}:${column}: ${message} (${rule})${weight}`;
  // A heading or a path may hold line ends, or codes that a terminal would obey.
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

/** Orders findings by file, place, rule and message, so that two runs print the same. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    codeUnitOrder(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    codeUnitOrder(a.rule, b.rule) ||
    codeUnitOrder(a.message, b.message)
  );
}
