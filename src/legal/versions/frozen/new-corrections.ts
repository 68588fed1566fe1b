import type { DocumentFacts } from "../../document/document-facts.ts";
import type { Frontmatter } from "../../document/fields/frontmatter-schema.ts";

type Correction = NonNullable<Frontmatter["corrections"]>[number];

/** The corrections of a working file that its frozen version does not have. */
export function newCorrections(document: DocumentFacts, frozen: DocumentFacts): Correction[] {
  const known = new Set(frozen.frontmatter.corrections?.map(entryKey));
  return (document.frontmatter.corrections ?? []).filter((entry) => !known.has(entryKey(entry)));
}

function entryKey({ date, note }: Correction): string {
  return JSON.stringify([date, note]);
}
