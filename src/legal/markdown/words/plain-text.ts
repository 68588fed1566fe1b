import type { Content, Parent, Root } from "mdast";
import { footnotes } from "../footnotes.ts";
import { withoutExplicitId } from "../headings/headings.ts";
import { isTocFence } from "../headings/toc-fence.ts";
import { isPhrasingParent } from "../html/html-nodes.ts";
import { htmlTokens } from "../html/html-tokens.ts";

/** Blocks end with an empty line, so that words of two blocks never run together. */
const blocks: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "listItem",
  "tableCell",
  "code",
  "blockquote",
  "table",
]);

/**
 * The document's own words in the order of the page, blocks parted by empty lines: no frontmatter, no fence, no comments, no explicit
 * ids, no footnote marks; footnote texts stand at the end. Read from the tree alone, on no path that the page takes.
 */
export function plainText(tree: Root): string {
  const pieces: string[] = [];
  collect(tree, pieces, true);
  for (const { content } of footnotes(tree))
    collect({ type: "root", children: [...content] }, pieces, false);
  return pieces
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, "");
}

function collect(parent: Parent, pieces: string[], isTop: boolean): void {
  for (const node of parent.children as Content[]) {
    if (isTop && isTocFence(node)) continue;
    if (node.type === "footnoteDefinition" || node.type === "footnote") continue;
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code")
      pieces.push(node.value);
    else if (node.type === "break") pieces.push("\n");
    else if (node.type === "html") pieces.push(visibleText(node.value));
    else if (node.type === "heading") collect(withoutExplicitId(node), pieces, false);
    else if ("children" in node) collect(node as Parent, pieces, false);
    const isHtmlBlock = node.type === "html" && !isPhrasingParent(parent);
    if (blocks.has(node.type) || isHtmlBlock) pieces.push("\n\n");
  }
}

function visibleText(html: string): string {
  return htmlTokens(html)
    .map((token) =>
      token.type === "text" ? token.text : token.type === "open" ? opening(token.name) : "",
    )
    .join("");
}

function opening(name: string): string {
  return name === "br" || name === "hr" ? "\n" : "";
}
