import type { Code, Root } from "mdast";
import { headings } from "../headings/headings.ts";
import { titleHeading } from "../headings/title-heading.ts";
import { isInToc, isTocFence, tocFences } from "../headings/toc-fence.ts";
import type { Transform } from "./transform.ts";

/**
 * Prepares the one fence that gatsby-remark-table-of-contents fills: empty, for the plugin reads its content as YAML options,
 * where the author put it, but behind the title, else behind the first heading; none at all where there is no heading to list, for the plugin throws.
 */
export const tocFence: Transform = (tree) => {
  const [own] = tocFences(tree);
  const all = headings(tree);
  const fence: Code = own ?? { type: "code", lang: "toc", value: "" };
  fence.value = "";
  if (!own || isBeforeTitle(fence, tree)) putBehindFirstHeading(fence, tree);
  const hasEntries = all.some(isInToc);
  tree.children = tree.children.filter(
    (node) => !isTocFence(node) || (node === fence && hasEntries),
  );
};

/** The contents are no words of the text, so that a title behind them still begins it. */
function isBeforeTitle(fence: Code, tree: Root): boolean {
  const title = titleHeading(tree);
  return title !== undefined && tree.children.indexOf(fence) < tree.children.indexOf(title);
}

function putBehindFirstHeading(fence: Code, tree: Root): void {
  tree.children = tree.children.filter((node) => node !== fence);
  const heading = titleHeading(tree) ?? tree.children.find(({ type }) => type === "heading");
  if (heading) tree.children.splice(tree.children.indexOf(heading) + 1, 0, fence);
}
