import type { Root } from "mdast";
import { type HeadingNode, headings } from "../headings/headings.ts";
import { type ClauseNumber, clauseNumber } from "./clause-number.ts";

/** A heading with its clause number, where it has one. */
export type NumberedHeading = HeadingNode & { readonly number: ClauseNumber | undefined };

/** All headings of a text in the language `lang` (BCP 47), in order, wherever they stand. */
export function numberedHeadings(tree: Root, lang: string): NumberedHeading[] {
  return headings(tree).map((heading) => ({
    ...heading,
    number: clauseNumber(heading.text, lang),
  }));
}
