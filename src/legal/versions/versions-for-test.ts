import type { DocumentFacts } from "../document/document-facts.ts";
import { contentVersions } from "./content-versions.ts";

/** Documents with their versions, on a day on which all of theirs are in force. */
export function versionsForTest(
  documents: readonly DocumentFacts[],
  frozen: readonly DocumentFacts[] = [],
  day = "2030-01-01",
) {
  return contentVersions({ documents, frozen, day });
}
