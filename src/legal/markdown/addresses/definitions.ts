import type { Definition, Root } from "mdast";
import { descendants } from "../descendants.ts";

/** The link definitions of a text by their name in upper case. The first of a name wins, as in CommonMark. */
export function definitions(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  for (const { node } of descendants(tree)) {
    if (node.type !== "definition") continue;
    const name = node.identifier.toUpperCase();
    if (!found.has(name)) found.set(name, node);
  }
  return found;
}
