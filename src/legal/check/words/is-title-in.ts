import type { HeadingNode } from "../../markdown/headings/headings.ts";
import { titleHeading } from "../../markdown/headings/title-heading.ts";
import type { CheckedDocument } from "../rule.ts";
import { headingWords } from "./heading-words.ts";

/** A test for the headings that are the title of the whole document, be it as the h1 it begins with or in their words. */
export function isTitleIn({
  headings,
  frontmatter,
  tree,
}: Pick<CheckedDocument, "headings" | "frontmatter" | "tree">): (heading: HeadingNode) => boolean {
  const own = titleHeading(tree);
  const title = headings.find(({ node }) => node === own);
  const titles = [frontmatter.title, title?.text ?? ""].map(headingWords);
  return ({ node, text }) => node === title?.node || titles.includes(headingWords(text));
}
