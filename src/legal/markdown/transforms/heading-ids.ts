import { headingIds as idsOf } from "../heading-ids.ts";
import { headings, removeExplicitId } from "../headings.ts";
import { setProperties } from "./element.ts";
import type { Transform } from "./transform.ts";

/** Gives every heading its id and takes `{#id}` out of its words. */
export const headingIds: Transform = (tree, { lang }) => {
  const found = headings(tree);
  const ids = idsOf(found, lang);
  found.forEach(({ node }, i) => {
    setProperties(node, { id: ids[i] ?? "" });
    removeExplicitId(node);
  });
};
