import { headings } from "../headings/headings.ts";
import { shownRank, titleHeading } from "../headings/title-heading.ts";
import type { Transform } from "./transform.ts";

/** Leaves the page one h1 at most, the title that the text begins with; every other becomes an h2 with its words unchanged. */
export const headingRanks: Transform = (tree) => {
  const title = titleHeading(tree);
  for (const { node } of headings(tree)) node.depth = shownRank(node, title) as typeof node.depth;
};
