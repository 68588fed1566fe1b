import type { DocumentFacts } from "../document/document-facts.ts";
import { frozenDate } from "./frozen/frozen-date.ts";
import { frozenNeighbours } from "./frozen/frozen-neighbours.ts";

/** What a document's words are compared with: its frozen self where they differ, else the version before. */
export function comparedVersion(
  document: DocumentFacts,
  frozen?: readonly DocumentFacts[],
): DocumentFacts | undefined {
  const found = frozenNeighbours(document, frozen);
  // Of a date that is too early nobody knows which version was edited; another rule asks for a later one.
  if (!found || frozenDate(found.newest) > document.frontmatter.date) return undefined;
  if (!found.same) return found.before;
  return found.same.wordsDigest === document.wordsDigest ? undefined : found.same;
}
