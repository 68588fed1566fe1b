import type { Content, Parent, Root } from "mdast";

/**
 * Takes the places out of a tree that is kept for the renderer, which needs none but those of links: by them it tells a bare address
 * from one that the author put in angle brackets. The tree itself is changed.
 */
export function withoutPlaces(tree: Root): Root {
  remove(tree, false);
  return tree;
}

function remove(parent: Parent, isLink: boolean): void {
  if (!isLink) delete parent.position;
  for (const child of parent.children as Content[]) {
    const isOfLink = isLink || child.type === "link";
    if ("children" in child) remove(child as Parent, isOfLink);
    else if (!isOfLink) delete child.position;
  }
}
