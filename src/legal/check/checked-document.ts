import type { DocumentFacts } from "../document/document-facts.ts";
import { passages } from "../markdown/passages.ts";
import type { Reading } from "../markdown/reading.ts";
import { countedHeadings } from "./counted-headings.ts";
import type { CheckedDocument } from "./rule.ts";

/** What all rules about one document share: its fields, its reading, and its running text, read once. */
export function checkedDocument(
  { frontmatter, positions }: Pick<DocumentFacts, "frontmatter" | "positions">,
  reading: Reading,
  text: string,
): CheckedDocument {
  const lines = text.split(/\r\n|\n|\r/);
  return {
    ...reading,
    headings: countedHeadings(reading.headings),
    frontmatter,
    positions,
    text,
    passages: passages(reading.tree, lines),
  };
}
