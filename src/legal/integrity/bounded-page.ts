import { type DefaultTreeAdapterMap, parse } from "parse5";
import { boundedTree } from "../document/blocks/bounded-tree.ts";

/**
 * The tree of a page that anybody may have written.
 *
 * @throws where it is nested too deep, or makes many more elements than it has tags
 */
export function boundedPage(html: string): DefaultTreeAdapterMap["document"] {
  return parse(html, { treeAdapter: boundedTree(html) });
}
