import type { Content, Root } from "mdast";
import { footnotes } from "../footnotes.ts";
import { withoutExplicitId } from "../headings/headings.ts";
import { isTocFence } from "../headings/toc-fence.ts";
import { htmlTokens } from "../html/html-tokens.ts";
import { nodeSigns, tagSign } from "./sense-signs.ts";
import { unwrapped } from "./unwrapped.ts";

/**
 * The words of a document with all that can change what they say: the spaces between them; what is struck out, inserted, raised or
 * lowered; where headings, cells, rows, items and quotes begin, and lists and tables end; the numbers and ticks of items; where notes are
 * called. Two texts of one sense may differ in line ends, emphasis, ranks of headings, links, and in whether Markdown or raw HTML
 * says the same.
 *
 * Signs stand between NUL characters, which no text has: CommonMark (2.3) reads them as U+FFFD.
 */
export function senseText(tree: Root): string {
  const pieces: string[] = [];
  const body = tree.children.filter((node) => !isTocFence(node));
  gather(body, pieces);
  for (const { content } of footnotes(tree)) {
    pieces.push(" \0note\0 ");
    gather(content, pieces);
  }
  return pieces
    .join("")
    .replace(/[\t\n\f\r ]+/g, " ")
    .replace(/^ | $/g, "");
}

function gather(nodes: readonly Content[], pieces: string[]): void {
  for (const node of nodes) {
    const [before, behind] = nodeSigns(node);
    pieces.push(before, ownText(node));
    gather(childrenOf(node), pieces);
    pieces.push(behind);
  }
}

/** Notes stand at the end of the page. */
function childrenOf(node: Content): readonly Content[] {
  if (node.type === "footnote" || node.type === "footnoteDefinition") return [];
  if (node.type === "heading") return withoutExplicitId(node).children;
  return "children" in node ? node.children : [];
}

function ownText(node: Content): string {
  if (node.type === "html") return rawText(node.value);
  if (node.type === "text") return unwrapped(node.value);
  return node.type === "inlineCode" || node.type === "code" ? node.value : "";
}

function rawText(html: string): string {
  return htmlTokens(html)
    .map((token) => {
      if (token.type === "text") return unwrapped(token.text);
      return token.type === "open" || token.type === "close" ? tagSign(token) : "";
    })
    .join("");
}
