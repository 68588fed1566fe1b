import type { Content, Parent, Root } from "mdast";

/** All nodes below a node in the order of the text, each with its parent. The tree must not change meanwhile. */
export function* descendants(parent: Root | Parent): Generator<{ node: Content; parent: Parent }> {
  for (const node of parent.children as Content[]) {
    yield { node, parent };
    if ("children" in node) yield* descendants(node as Parent);
  }
}
