import type { HTML, Parent, Root } from "mdast";
import type { Position } from "../document/diagnostic.ts";
import { descendants } from "./descendants.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";
import { start } from "./start.ts";

/** A node of raw HTML with its tokens and the node it stands in. */
export type HtmlNode = {
  readonly node: HTML;
  readonly parent: Parent;
  readonly tokens: readonly HtmlToken[];
};

/** All raw HTML of a text, in order. */
export function htmlNodes(tree: Root): HtmlNode[] {
  const found: HtmlNode[] = [];
  for (const { node, parent } of descendants(tree))
    if (node.type === "html") found.push({ node, parent, tokens: htmlTokens(node.value) });
  return found;
}

/** Tells whether what stands in a node is part of a line of text, not a block. */
export function isPhrasingParent({ type }: Parent): boolean {
  return !["root", "listItem", "blockquote", "footnoteDefinition"].includes(type);
}

/** Where a token stands in the file. Inside lists and quotes the column of a later line counts from its indentation. */
export function tokenPosition({ node }: HtmlNode, token: HtmlToken): Position {
  const from = start(node);
  const before = node.value.slice(0, token.offset).split(/\r\n|\n|\r/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  return before.length === 1
    ? { line: from.line, column: from.column + column - 1 }
    : { line: from.line + before.length - 1, column };
}
