import type { Code } from "mdast";
import { headings } from "../headings.ts";
import { isInToc, isTocFence, tocFences } from "../toc-fence.ts";
import type { Transform } from "./transform.ts";

/**
 * Prepares the one fence that gatsby-remark-table-of-contents fills: empty, for the plugin reads its content as YAML options,
 * where the author put it, else behind the first heading; none at all where there is no heading to list, for the plugin throws.
 */
export const tocFence: Transform = (tree) => {
  const [own] = tocFences(tree);
  const all = headings(tree);
  const fence: Code = own ?? { type: "code", lang: "toc", value: "" };
  fence.value = "";
  const first = tree.children.findIndex(({ type }) => type === "heading");
  if (!own && first >= 0) tree.children.splice(first + 1, 0, fence);
  const hasEntries = all.some(isInToc);
  tree.children = tree.children.filter(
    (node) => !isTocFence(node) || (node === fence && hasEntries),
  );
};
