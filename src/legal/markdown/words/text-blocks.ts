import type { Content, Heading, Parent, Root } from "mdast";
import { BlockCollector } from "../../document/blocks/block-collector.ts";
import type { TextBlock } from "../../document/blocks/text-block.ts";
import { footnotes } from "../footnotes.ts";
import { withoutExplicitId } from "../headings/headings.ts";
import { shownRank, titleHeading } from "../headings/title-heading.ts";
import { isTocFence } from "../headings/toc-fence.ts";
import { isPhrasingParent } from "../html/html-nodes.ts";
import { htmlTokens } from "../html/html-tokens.ts";
import { rawHtmlPolicy } from "../html/raw-html-policy.ts";
import { start } from "../start.ts";

/**
 * The blocks that the page of a tree shows, in its order: notes stand at the end. Read from the tree alone, with raw elements
 * nested as their tags are, on no path that the page takes.
 */
export function textBlocks(tree: Root): readonly TextBlock[] {
  const collector = new BlockCollector();
  const title = titleHeading(tree);
  const rank = (heading: Heading) => shownRank(heading, title);
  const body = tree.children.filter((node) => !isTocFence(node));
  gatherAll(body, tree, collector, rank);
  for (const [i, { content, node }] of footnotes(tree).entries()) {
    collector.note(i + 1);
    collector.from(start(node).line, node.position?.end.line ?? 1);
    gatherAll(content, node, collector, rank);
  }
  collector.end();
  return collector.blocks;
}

type Rank = (heading: Heading) => number;

function gatherAll(
  nodes: readonly Content[],
  parent: Parent,
  to: BlockCollector,
  rank: Rank,
): void {
  const isFlow = !isPhrasingParent(parent);
  for (const node of nodes) gather(node, isFlow, to, rank);
}

function gather(node: Content, isFlow: boolean, to: BlockCollector, rank: Rank): void {
  if (node.type === "footnoteDefinition" || node.type === "footnote") return;
  if (isFlow || node.type === "tableCell") to.from(start(node).line, node.position?.end.line ?? 1);
  if (node.type === "html") gatherRaw(node.value, to);
  else if (node.type === "text" || node.type === "inlineCode") to.add(node.value);
  else if (node.type === "break" || node.type === "thematicBreak") to.void(elementName(node, rank));
  else gatherElement(node, to, rank);
}

function gatherElement(node: Content, to: BlockCollector, rank: Rank): void {
  const name = elementName(node, rank);
  to.open(name, node.type === "list" ? (node.start ?? 1) : 1);
  if (node.type === "code") to.add(node.value);
  const parent = node.type === "heading" ? withoutExplicitId(node) : node;
  if ("children" in parent) gatherAll(parent.children as Content[], parent as Parent, to, rank);
  to.close(name);
}

function gatherRaw(html: string, to: BlockCollector): void {
  for (const token of htmlTokens(html)) {
    if (token.type === "text") to.add(token.text);
    else if (token.type === "close") to.close(token.name);
    else if (token.type !== "open") continue;
    else if (rawHtmlPolicy.void.has(token.name)) to.void(token.name);
    else to.open(token.name);
  }
}

const elements: Readonly<Partial<Record<Content["type"], string>>> = {
  paragraph: "p",
  blockquote: "blockquote",
  listItem: "li",
  table: "table",
  tableRow: "tr",
  tableCell: "td",
  code: "pre",
  thematicBreak: "hr",
  break: "br",
};

function elementName(node: Content, rank: Rank): string {
  if (node.type === "heading") return `h${rank(node)}`;
  if (node.type === "list") return node.ordered ? "ol" : "ul";
  return elements[node.type] ?? "span";
}
