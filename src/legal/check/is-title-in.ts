import type { HeadingNode } from "../markdown/headings.ts";
import { headingWords } from "./heading-words.ts";
import type { CheckedDocument } from "./rule.ts";

/** A test for the headings that are the title of the whole document, be it as its first h1 or in their words. */
export function isTitleIn({
  headings,
  frontmatter,
}: Pick<CheckedDocument, "headings" | "frontmatter">): (heading: HeadingNode) => boolean {
  const title = headings.find(({ isTopLevel, node }) => isTopLevel && node.depth === 1);
  const titles = [frontmatter.title, title?.text ?? ""].map(headingWords);
  return ({ node, text }) => node === title?.node || titles.includes(headingWords(text));
}
