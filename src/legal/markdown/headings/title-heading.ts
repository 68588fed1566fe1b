import type { Content, Heading, Root } from "mdast";
import { descendants } from "../descendants.ts";
import { htmlTokens } from "../html/html-tokens.ts";
import { isTocFence } from "./toc-fence.ts";

/**
 * The heading that is the title of the page: the h1 that a text begins with. Without one the page shows the frontmatter's title,
 * so that it has one h1 in every case; any other h1 of the text is shown as an h2, as a clause.
 *
 * What says nothing may stand before it: a comment, an empty anchor, the toc fence, a rule, a picture such as a logo, definitions.
 * Words may not, and neither may an element that is still open: it would hold the title.
 */
export function titleHeading(tree: Root): Heading | undefined {
  const first = tree.children.find((node) => !isWordless(node));
  return first?.type === "heading" && first.depth === 1 ? first : undefined;
}

/** The rank that a heading has on its page. */
export function shownRank(heading: Heading, title: Heading | undefined): number {
  return heading.depth === 1 && heading !== title ? 2 : heading.depth;
}

/** Blocks that hold no words, or whose words stand elsewhere on the page. */
const silent: ReadonlySet<string> = new Set(["definition", "footnoteDefinition", "thematicBreak"]);
/** What a block without words may be made of. A heading that is a picture has its words. */
const unread: ReadonlySet<string> = new Set(
  "paragraph heading break emphasis strong delete link linkReference image imageReference".split(
    " ",
  ),
);

function isWordless(node: Content): boolean {
  if (silent.has(node.type) || isTocFence(node)) return true;
  if (!["paragraph", "heading", "html"].includes(node.type)) return false;
  const all = [node, ...("children" in node ? descendants(node).map((each) => each.node) : [])];
  if (node.type === "heading" && all.some(({ type }) => type.startsWith("image"))) return false;
  const html = all.map((each) => (each.type === "html" ? each.value : "")).join("");
  return (
    isClosedAndEmpty(html) &&
    all.every((each) =>
      each.type === "text" ? isBlank(each.value) : each.type === "html" || unread.has(each.type),
    )
  );
}

/** Whether raw HTML leaves nothing open behind it and has no words. */
function isClosedAndEmpty(html: string): boolean {
  const open: string[] = [];
  for (const token of htmlTokens(html)) {
    if (token.type === "text" && !isBlank(token.text)) return false;
    if (token.type === "open" && /^(?:a|span)$/.test(token.name)) open.push(token.name);
    else if (token.type === "open" && !/^(?:[bh]r|wbr)$/.test(token.name)) return false;
    if (token.type === "close" && open.pop() !== token.name) return false;
  }
  return open.length === 0;
}

/** Whether a text is white space and signs that nobody sees. */
function isBlank(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(text);
}
