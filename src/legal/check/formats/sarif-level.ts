import type { Severity } from "../../document/diagnostic.ts";

/** The severities as SARIF names them. */
export const sarifLevel: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};
