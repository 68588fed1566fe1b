import type { DocumentFacts } from "../document/document-facts.ts";
import { folded } from "../redline/words/folded.ts";

/** What a version says that it changes; nothing where it says nothing, or what the version before it said. */
export function ownChanges(document: DocumentFacts, before: DocumentFacts): string | undefined {
  const [now, then] = [document, before].map(({ frontmatter }) =>
    folded(frontmatter.changes ?? ""),
  );
  return now === then || now === "" ? undefined : now;
}
