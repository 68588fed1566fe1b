import type { DocumentFacts } from "../document/document-facts.ts";
import type { DocumentVersions } from "./document-versions.ts";

/**
 * The facts of a version as the site publishes it: what its own bytes say, at the address and with the aliases that the document
 * has today. It goes by the name of its working file, from whose folder its links and pictures resolve.
 */
export function publishedFacts(
  { document }: Pick<DocumentVersions, "document">,
  facts: DocumentFacts,
): DocumentFacts {
  if (facts === document) return document;
  const { id, lang, path, aliases, withdrawn } = document.frontmatter;
  const today = { id, lang, path, ...(aliases && { aliases }), ...(withdrawn && { withdrawn }) };
  return { ...facts, file: document.file, frontmatter: { ...facts.frontmatter, ...today } };
}
