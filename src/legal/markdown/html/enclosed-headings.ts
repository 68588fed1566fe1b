import type { Node } from "unist";
import type { HeadingNode } from "../headings/headings.ts";
import type { Reading } from "../reading.ts";
import type { HtmlToken } from "./html-tokens.ts";

/** A heading inside an element of raw HTML that a click does something to. */
export type EnclosedHeading = { readonly heading: HeadingNode; readonly element: string };

/**
 * The first heading inside each raw `<summary>` and `<a href>` that closes. The permalink of a heading would stand inside it,
 * and HTML has nothing interactive inside these.
 */
export function enclosedHeadings({
  headings,
  html,
}: Pick<Reading, "headings" | "html">): EnclosedHeading[] {
  const found: EnclosedHeading[] = [];
  /** The elements that are open, each with the heading that comes next. */
  const open: { name: string; next: number; isInteractive: boolean }[] = [];
  let next = 0;
  for (const { node, tokens } of html) {
    while (next < headings.length && offset(headings[next]?.node) < offset(node)) next++;
    for (const token of tokens) {
      if (token.type === "open" && (token.name === "a" || token.name === "summary"))
        open.push({ name: token.name, next, isInteractive: isInteractive(token) });
      else if (token.type === "close" && token.name === open.at(-1)?.name) {
        const element = open.pop();
        const heading = element && headings[element.next];
        if (heading && element.isInteractive && element.next < next)
          found.push({ heading, element: element.name });
      }
    }
  }
  return found;
}

function isInteractive({ name, attributes }: HtmlToken & { type: "open" }): boolean {
  return name === "summary" || attributes.some((attribute) => attribute.name === "href");
}

function offset(node: Node | undefined): number {
  return node?.position?.start.offset ?? 0;
}
