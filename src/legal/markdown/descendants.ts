import type { Content, Parent, Root } from "mdast";

/** A node of a text with the node it stands in. */
export type Descendant = { readonly node: Content; readonly parent: Parent };

/** All nodes below a node as the tree is now, in the order of the text, each with its parent. */
export function descendants(parent: Root | Parent): Descendant[] {
  const found: Descendant[] = [];
  collect(parent, found);
  return found;
}

function collect(parent: Parent, found: Descendant[]): void {
  for (const node of parent.children as Content[]) {
    found.push({ node, parent });
    if ("children" in node) collect(node as Parent, found);
  }
}
