import type { Content, Heading, Parent } from "mdast";
import type { HeadingNode } from "../../markdown/headings/headings.ts";
import { htmlTokens } from "../../markdown/html/html-tokens.ts";
import type { Reading } from "../../markdown/reading.ts";

/** The headings outside lists and quotes under which nothing stands, not even a heading of a deeper rank. */
export function emptyHeadings({
  tree,
  headings,
}: Pick<Reading, "tree" | "headings">): HeadingNode[] {
  const empty: HeadingNode[] = [];
  const nodes = new Map(headings.map((heading) => [heading.node, heading]));
  let last: HeadingNode | undefined;
  for (const node of tree.children as Content[]) {
    const heading = nodes.get(node as Heading);
    if (!heading) {
      if (last && isSomething(node)) last = undefined;
      continue;
    }
    if (last && heading.node.depth <= last.node.depth) empty.push(last);
    last = heading;
  }
  return last ? [...empty, last] : empty;
}

/** What readers see where it stands: not rules, definitions, comments, anchors and blanks. */
function isSomething(node: Content): boolean {
  if (node.type === "definition" || node.type === "footnoteDefinition") return false;
  if (node.type === "html")
    return htmlTokens(node.value).some((token) => token.type === "text" && isVisible(token.text));
  if (node.type === "code") return true;
  if ("value" in node) return isVisible(node.value);
  if ("children" in node)
    return (node as Parent).children.some((child) => isSomething(child as Content));
  return node.type !== "thematicBreak" && node.type !== "break";
}

function isVisible(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}
