import type { FootnoteDefinition, FootnoteReference } from "mdast";
import { descendants } from "../descendants.ts";
import type { Transform } from "./transform.ts";

/**
 * Turns a note that is written in the line into a mark and a note of its own: the TOC would copy its words into the entry of the
 * heading it stands in. No author's name of a note can hold a bare bracket.
 */
export const inlineFootnotes: Transform = (tree) => {
  let count = 0;
  for (const { node, parent } of descendants(tree)) {
    if (node.type !== "footnote") continue;
    const identifier = `[${++count}]`;
    const mark: FootnoteReference = { type: "footnoteReference", identifier };
    parent.children.splice(parent.children.indexOf(node), 1, mark);
    const note: FootnoteDefinition = {
      type: "footnoteDefinition",
      identifier,
      children: [{ type: "paragraph", children: node.children }],
    };
    tree.children.push(note);
  }
};
