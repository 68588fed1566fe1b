import type { Root } from "mdast";
import { bareAddresses } from "./bare-addresses.ts";
import { headingIds } from "./heading-ids.ts";
import { type HtmlNode, htmlNodes } from "./html-nodes.ts";
import { type NumberedHeading, numberedHeadings } from "./numbered-headings.ts";
import { parse } from "./parse.ts";

/** A text read once: the tree and what is asked of it most, for rules, facts and proofs alike. */
export type Reading = {
  readonly tree: Root;
  readonly headings: readonly NumberedHeading[];
  /** The id of each heading, in the same order. */
  readonly ids: readonly string[];
  readonly html: readonly HtmlNode[];
  readonly lang: string;
};

/** Reads a Markdown body whose first line is line `line` of its file. */
export function reading(body: string, lang: string, line = 1): Reading {
  const tree = parse(body, line);
  bareAddresses(tree);
  const headings = numberedHeadings(tree, lang);
  return { tree, headings, ids: headingIds(headings), html: htmlNodes(tree), lang };
}
