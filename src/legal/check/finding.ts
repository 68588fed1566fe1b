import type { Diagnostic, Position } from "../document/diagnostic.ts";
import type { Details, Rule } from "./rule.ts";

/** What a rule reported, as a finding that weighs as much as its rule where it says nothing else. */
export function finding(
  rule: Pick<Rule, "id" | "severity">,
  file: string,
  { line, column }: Position,
  message: string,
  { severity = rule.severity, fix }: Details = {},
): Diagnostic {
  return { file, line, column, severity, rule: rule.id, message, ...(fix && { fix }) };
}
