import type { Content, Parent, Root } from "mdast";
import { footnotes } from "./footnotes.ts";
import { withoutExplicitId } from "./headings.ts";
import { isPhrasingParent } from "./html-nodes.ts";
import { htmlTokens } from "./html-tokens.ts";
import { start } from "./start.ts";
import { isTocFence } from "./toc-fence.ts";

/** A stretch of the text with the line of the file where it stands. */
export type TextRun = { readonly text: string; readonly line: number };

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
 * The document's own words in the order of the page: no frontmatter, no fence, no comments, no explicit ids, no footnote marks;
 * footnote texts stand at the end. Read from the tree alone, on no path that the page takes, so that the two can be compared.
 */
export function textRuns(tree: Root): TextRun[] {
  const runs: TextRun[] = [];
  collect(tree, runs, true);
  for (const { content } of footnotes(tree))
    collect({ type: "root", children: [...content] }, runs, false);
  return runs;
}

/** The words as one text, blocks parted by empty lines. */
export function plainText(tree: Root): string {
  return textRuns(tree)
    .map(({ text }) => text)
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, "");
}

function collect(parent: Parent, runs: TextRun[], isTop: boolean): void {
  for (const node of parent.children as Content[]) {
    const add = (text: string) => runs.push({ text, line: start(node).line });
    if (isTop && isTocFence(node)) continue;
    if (node.type === "footnoteDefinition" || node.type === "footnote") continue;
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") add(node.value);
    else if (node.type === "break") add("\n");
    else if (node.type === "html") add(visibleText(node.value));
    else if (node.type === "heading") collect(withoutExplicitId(node), runs, false);
    else if ("children" in node) collect(node as Parent, runs, false);
    const isHtmlBlock = node.type === "html" && !isPhrasingParent(parent);
    if (blocks.has(node.type) || isHtmlBlock) add("\n\n");
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
