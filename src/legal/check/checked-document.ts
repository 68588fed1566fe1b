import type { TextBlock } from "../document/blocks/text-block.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import type { Reading } from "../markdown/reading.ts";
import { passages } from "../markdown/words/passages.ts";
import { textBlocks } from "../markdown/words/text-blocks.ts";
import { countedHeadings } from "./numbering/counted-headings.ts";
import type { CheckedDocument } from "./rule.ts";

/** What all rules about one document share: its fields, its two readings, and its running text, each read once. */
export function checkedDocument(
  { frontmatter, positions }: Pick<DocumentFacts, "frontmatter" | "positions">,
  reading: Reading,
  text: string,
  blocks: readonly TextBlock[] = [],
): CheckedDocument {
  const lines = text.split(/\r\n|\n|\r/);
  return {
    ...reading,
    headings: countedHeadings(reading.headings),
    frontmatter,
    positions,
    text,
    blocks,
    ownBlocks: textBlocks(reading.tree),
    passages: passages(reading.tree, lines),
  };
}
