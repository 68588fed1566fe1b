import type { Root } from "mdast";
import type { Position } from "../../document/diagnostic.ts";
import { descendants } from "../descendants.ts";
import { isTocFence } from "../headings/toc-fence.ts";
import { type HtmlNode, isPhrasingParent, tokenPosition } from "./html-nodes.ts";
import type { HtmlToken } from "./html-tokens.ts";

/** A raw anchor with an id that holds a link. */
export type EnclosedLink = Position & { readonly id: string };

/** What becomes a link on the page, or has one beside it. */
const links: ReadonlySet<string> = new Set(
  "link linkReference footnote footnoteReference heading".split(" "),
);

type Open = EnclosedLink & { readonly isBlock: boolean; isTold: boolean };

/**
 * Raw anchors with an id around links. HTML has no link inside another: a browser closes the anchor there and opens it again in the
 * next paragraph, so that its id stands twice.
 */
export function enclosedLinks(tree: Root, html: readonly HtmlNode[]): EnclosedLink[] {
  const byNode = new Map(html.map((each) => [each.node, each]));
  const found: EnclosedLink[] = [];
  const open: Open[] = [];
  const tell = (isLine: boolean) => {
    for (const anchor of open) {
      if (anchor.id === "" || anchor.isTold || (isLine && !anchor.isBlock)) continue;
      anchor.isTold = true;
      found.push({ id: anchor.id, line: anchor.line, column: anchor.column });
    }
  };
  for (const { node } of descendants(tree)) {
    if (links.has(node.type) || isTocFence(node)) tell(true);
    const raw = node.type === "html" ? byNode.get(node) : undefined;
    for (const token of raw?.tokens ?? []) {
      if (!("name" in token) || token.name !== "a") continue;
      if (token.type === "close") open.pop();
      else {
        tell(false);
        open.push(opened(raw as HtmlNode, token));
      }
    }
  }
  return found;
}

function opened(html: HtmlNode, token: HtmlToken & { type: "open" }): Open {
  const id = token.attributes.find(({ name }) => name === "id")?.value ?? "";
  const isBlock = !isPhrasingParent(html.parent);
  return { id, ...tokenPosition(html, token), isBlock, isTold: false };
}
