import type { DefaultTreeAdapterTypes } from "parse5";

/** An element of a page as the HTML standard's own parser sees it. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** All elements of a parsed page or below one of its nodes, in the order of their start tags. */
export function* pageElements(parent: {
  readonly childNodes: readonly DefaultTreeAdapterTypes.ChildNode[];
}): Generator<PageElement> {
  for (const node of parent.childNodes) {
    if (!("tagName" in node)) continue;
    yield node;
    yield* pageElements(node);
  }
}
