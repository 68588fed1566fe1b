import { createHash } from "node:crypto";
import type { Diagnostic, TextEdit } from "../../document/diagnostic.ts";
import { rules } from "../rules.ts";
import { printedFile } from "./findings.ts";
import { sarifLevel } from "./sarif-level.ts";

/** The name by which viewers know the folder that files are relative to. */
export const sourceRoot = "%SRCROOT%";

export type Found = {
  readonly diagnostic: Diagnostic;
  /** Which of the findings of the same words in its file it is, from 1. */
  readonly time: number;
  /** The file that makes the check accept it, where one does. */
  readonly by?: string;
};

/** A finding as a result of a SARIF log. */
export function sarifResult({ diagnostic, time, by }: Found, folder: string) {
  const { line, column, severity, rule, message, fix } = diagnostic;
  const artifactLocation = location(printedFile(diagnostic, folder));
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: sarifLevel[severity],
    message: { text: literal(message) },
    locations: [
      { physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } },
    ],
    partialFingerprints: { "paragraf/v1": fingerprint(diagnostic, time) },
    suppressions: by ? [{ kind: "external", justification: `Accepted by ${by}` }] : [],
    ...(fix && {
      fixes: [{ artifactChanges: [{ artifactLocation, replacements: fix.map(replacement) }] }],
    }),
  };
}

function replacement({ start, end, text }: TextEdit) {
  return {
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  };
}

/** No line and no column: an edit above a finding does not make it another one. */
function fingerprint({ rule, file, message }: Diagnostic, time: number): string {
  return createHash("sha256")
    .update(JSON.stringify([rule, file, message, time]))
    .digest("hex");
}

/** Braces stand for arguments (3.11.5), and what a document says must not become a link of the message (3.11.6). */
function literal(message: string): string {
  return message.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}

function location(file: string) {
  const path = file.replaceAll("\\", "/");
  const uri = path.split("/").map(encoded).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  // A drive of Windows.
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: sourceRoot };
}

function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd"));
}
