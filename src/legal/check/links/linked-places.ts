import type { DocumentFacts } from "../../document/document-facts.ts";
import type { Frontmatter } from "../../document/fields/frontmatter-schema.ts";

/**
 * The ids that links into a text may name, and the empty one for its start.
 *
 * @param aliases those of its working file, which hold for all versions
 */
export function linkedPlaces(
  { headings, anchors }: Pick<DocumentFacts, "headings" | "anchors">,
  aliases: Frontmatter["aliases"],
): ReadonlySet<string> {
  const ids = new Set(headings.map(({ id }) => id));
  // On the page, a retired id stands before the heading that took its place.
  const retired = Object.entries(aliases?.ids ?? {}).filter(([, id]) => ids.has(id));
  return new Set(["", ...ids, ...anchors, ...retired.map(([old]) => old)]);
}
