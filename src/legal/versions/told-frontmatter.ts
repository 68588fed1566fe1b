import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import type { DocumentVersions, Version } from "./document-versions.ts";

/**
 * The frontmatter of a version as readers are told of it: what was corrected since stands in the working file, which is what the
 * page at the document's path shows.
 */
export function toldFrontmatter({ shown, page }: DocumentVersions, version: Version): Frontmatter {
  return version === shown ? page.frontmatter : version.facts.frontmatter;
}
