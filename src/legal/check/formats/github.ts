import type { Severity } from "../../document/diagnostic.ts";
import { type Findings, printedFile } from "./findings.ts";
import { visibleText } from "./visible-text.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. One line each, for a log's terminal too. */
export function github({
  diagnostics,
  folder,
}: Pick<Findings, "diagnostics" | "folder">): string[] {
  return diagnostics.map((diagnostic) => {
    const { line, column, severity, rule, message } = diagnostic;
    const properties = Object.entries({
      file: printedFile(diagnostic, folder),
      line: String(line),
      col: String(column),
      title: rule,
    }).map(([name, value]) => `${name}=${escapedProperty(value)}`);
    return `::${commands[severity]} ${properties.join(",")}::${escapedData(visibleText(message))}`;
  });
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts: the percent sign goes first.
function escapedData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedData(visibleText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
