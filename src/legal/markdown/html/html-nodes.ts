import type { HTML, Parent, Root } from "mdast";
import type { Position } from "../../document/diagnostic.ts";
import { linePositions } from "../../document/places/line-positions.ts";
import { descendants } from "../descendants.ts";
import { start } from "../start.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";

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

/** Whether what stands in a node is part of a line of text, not a block. */
export function isPhrasingParent({ type }: Parent): boolean {
  return !["root", "listItem", "blockquote", "footnoteDefinition"].includes(type);
}

const positions = new WeakMap<HTML, ReturnType<typeof linePositions>>();

/** Where a token stands in the file. Inside lists and quotes the column of a later line counts from its indentation. */
export function tokenPosition({ node }: HtmlNode, token: HtmlToken): Position {
  const from = start(node);
  const positionIn = positions.get(node) ?? linePositions(node.value);
  positions.set(node, positionIn);
  const { line, column } = positionIn(token.offset);
  return line === 1
    ? { line: from.line, column: from.column + column - 1 }
    : { line: from.line + line - 1, column };
}
