import type { DocumentVersions, Version } from "../versions/document-versions.ts";
import type { ExportedVersion } from "./documents-schema.ts";

/** The state of a version as machines are told of it: what was in force or was to be, ends with its document. */
export function exportedState(
  { withdrawn }: DocumentVersions,
  { state }: Version,
): ExportedVersion["state"] {
  return withdrawn !== undefined && state !== "superseded" ? "withdrawn" : state;
}
