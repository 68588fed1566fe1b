import type { Content, Definition, Image, ImageReference, Link, LinkReference, Root } from "mdast";
import { descendants } from "../descendants.ts";
import { definitions } from "./definitions.ts";

/** A link or picture of the text with the address it names, as the author wrote it. */
export type Target<Node> = { readonly node: Node; readonly url: string };

/** All links written in Markdown, those through a definition too. */
export function linkTargets(tree: Root): Target<Link | LinkReference>[] {
  return targets(tree, "link", "linkReference");
}

/** All pictures written in Markdown, those through a definition too. */
export function pictureTargets(tree: Root): Target<Image | ImageReference>[] {
  return targets(tree, "image", "imageReference");
}

function targets<
  Direct extends "link" | "image",
  Reference extends "linkReference" | "imageReference",
>(
  tree: Root,
  direct: Direct,
  reference: Reference,
): Target<Extract<Content, { type: Direct | Reference }>>[] {
  let defined: ReadonlyMap<string, Definition> | undefined;
  const found: Target<Extract<Content, { type: Direct | Reference }>>[] = [];
  for (const { node } of descendants(tree)) {
    if (node.type === direct) {
      found.push({ node: node as never, url: (node as Link).url });
    } else if (node.type === reference) {
      defined ??= definitions(tree);
      const url = defined.get((node as LinkReference).identifier.toUpperCase())?.url;
      if (url !== undefined) found.push({ node: node as never, url });
    }
  }
  return found;
}
