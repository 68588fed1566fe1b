import { headings } from "../headings.ts";
import type { Transform } from "./transform.ts";

/** Leaves the page one h1, the first outside lists and quotes; every other becomes an h2 with its words unchanged. */
export const headingRanks: Transform = (tree) => {
  const first = headings(tree).filter(({ node }) => node.depth === 1);
  const title = first.find(({ isTopLevel }) => isTopLevel);
  for (const heading of first) if (heading !== title) heading.node.depth = 2;
};
