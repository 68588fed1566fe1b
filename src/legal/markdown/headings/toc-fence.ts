import type { Code, Content, Root } from "mdast";
import type { HeadingNode } from "./headings.ts";

/** The ranks that the contents list. Terms of use have up to 187 headings: deeper ones would bury the rest. */
export const tocRanks = { from: 2, to: 3 } as const;

/** Whether a node is the fence that asks for a table of contents. */
export function isTocFence(node: Content): node is Code {
  return node.type === "code" && node.lang === "toc";
}

/** The fences that stand where the table of contents can be: outside lists and quotes. */
export function tocFences(tree: Root): Code[] {
  return tree.children.filter(isTocFence);
}

/** Whether a heading is listed in the contents. */
export function isInToc({ node, text, isTopLevel }: HeadingNode): boolean {
  return isTopLevel && text !== "" && node.depth >= tocRanks.from && node.depth <= tocRanks.to;
}
