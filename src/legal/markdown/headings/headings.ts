import type { Content, Heading, Parent, Root, Text } from "mdast";
import { descendants } from "../descendants.ts";

/** A heading of the text with what it says. */
export type HeadingNode = {
  readonly node: Heading;
  /** Its words: text and code, without an explicit id, pictures, HTML tags and footnote marks. */
  readonly text: string;
  /** What stands in `{#…}` at its end, as written; undefined where there is none. */
  readonly explicitId: string | undefined;
  /** Only headings outside lists and quotes are listed in the contents. */
  readonly isTopLevel: boolean;
};

/** A long row of blanks is looked at once, from its start. */
const explicitIdForm = /(?<![ \t])[ \t]*\{#([^{}]*)\}[ \t]*$/;

/** All headings of a text, in order, wherever they stand. */
export function headings(tree: Root): HeadingNode[] {
  const found: HeadingNode[] = [];
  for (const { node, parent } of descendants(tree)) {
    if (node.type !== "heading") continue;
    const last = explicitIdNode(node);
    found.push({
      node,
      text: phrasingText(node)
        .replace(last ? explicitIdForm : /$/, "")
        .trim(),
      explicitId: last && explicitIdForm.exec(last.value)?.[1],
      isTopLevel: parent.type === "root",
    });
  }
  return found;
}

/** Takes `{#id}` off the end of a heading, where there is one. */
export function removeExplicitId(heading: Heading): void {
  const last = explicitIdNode(heading);
  if (last) last.value = last.value.replace(explicitIdForm, "");
}

/** The heading as the page shows it; the tree itself stays as it was read. */
export function withoutExplicitId(heading: Heading): Heading {
  const copy = { ...heading, children: heading.children.map((child) => ({ ...child })) };
  removeExplicitId(copy);
  return copy;
}

function explicitIdNode(heading: Heading): Text | undefined {
  const last = heading.children.at(-1);
  return last?.type === "text" && explicitIdForm.test(last.value) ? last : undefined;
}

function phrasingText(node: Parent): string {
  return (node.children as Content[])
    .map((child) => {
      if (child.type === "text" || child.type === "inlineCode") return child.value;
      if (child.type === "break" || isLineBreak(child)) return " ";
      if (child.type === "footnote") return "";
      return "children" in child ? phrasingText(child as Parent) : "";
    })
    .join("");
}

function isLineBreak(node: Content): boolean {
  return node.type === "html" && /^<br\b/i.test(node.value);
}
