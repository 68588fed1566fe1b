import { numberedHeadings } from "../clauses/numbered-headings.ts";
import { headingIds as idsOf } from "../headings/heading-ids.ts";
import { removeExplicitId } from "../headings/headings.ts";
import { setProperties } from "./element.ts";
import type { Transform } from "./transform.ts";

/** Gives every heading its id and takes `{#id}` out of its words. */
export const headingIds: Transform = (tree, { lang }) => {
  const found = numberedHeadings(tree, lang);
  const ids = idsOf(found);
  found.forEach(({ node }, i) => {
    setProperties(node, { id: ids[i] ?? "" });
    removeExplicitId(node);
  });
};
