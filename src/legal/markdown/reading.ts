import type { Root } from "mdast";
import { bareAddresses } from "./addresses/bare-addresses.ts";
import { type NumberedHeading, numberedHeadings } from "./clauses/numbered-headings.ts";
import { headingIds } from "./headings/heading-ids.ts";
import { type HtmlNode, htmlNodes } from "./html/html-nodes.ts";
import { parse } from "./parsing/parse.ts";

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
