import { descendants } from "../descendants.ts";
import type { Transform } from "./transform.ts";

/**
 * Keeps the spaces behind a hard break: where the renderer meets its own node for one, it drops all white space that follows,
 * the no-break and ideographic spaces of the text too.
 */
export const lineBreaks: Transform = (tree) => {
  for (const { node } of descendants(tree)) {
    if (node.type !== "break") continue;
    Object.assign(node, { type: "paragraf-br", data: { hName: "br" } });
  }
};
