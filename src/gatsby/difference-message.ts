import { readFileSync } from "node:fs";
import { contentFile, contentFolderName } from "../io/content/content-folder.ts";
import { stagedHtml } from "../io/publishing/staged-site.ts";
import { blockName } from "../legal/check/readings/block-name.ts";
import { shownBlocks } from "../legal/check/readings/shown-blocks.ts";
import type { TextBlock } from "../legal/document/blocks/text-block.ts";
import { legalDocument } from "../legal/document/legal-document.ts";
import { firstDifference } from "../legal/integrity/first-difference.ts";
import { articleBlocks, articleWords } from "../legal/integrity/page-facts.ts";
import type { DocumentPage } from "../legal/integrity/site-proof.ts";
import { parse } from "../legal/markdown/parsing/parse.ts";
import { textBlocks } from "../legal/markdown/words/text-blocks.ts";
import { secondReading } from "../legal/second-reader/second-reading.ts";

/** Says where the words of a page first leave those of its Markdown, or where the same words stand in another block. */
export function differenceMessage({ file, path }: DocumentPage): string {
  const html = stagedHtml(path);
  const expected = expectedBlocks(file);
  const place = `${contentFolderName()}/${file}`;
  const difference = firstDifference(expected, articleWords(html));
  if (difference) {
    const { line, source, page } = difference;
    return `${place}:${line}:1: Unexpected words “${page}” on ${path}, expected “${source}” (proof)`;
  }
  const shown = articleBlocks(html);
  const at = expected.findIndex((block, i) => !isSame(block, shown[i]));
  const [own, other] = [expected[at], shown[at]];
  if (!own || !other) return `${place}:1:1: The file changed during the build: build again (proof)`;
  return `${place}:${own.line}:1: Unexpected “${other.text}” as ${blockName(other.place)} on ${path}, expected “${own.text}” as ${blockName(own.place)} (proof)`;
}

function expectedBlocks(file: string): readonly TextBlock[] {
  const { document } = legalDocument(file, readFileSync(contentFile(file), "utf8"));
  if (!document) return [];
  const { body, bodyLine } = document;
  return shownBlocks(document, textBlocks(parse(body, bodyLine)), secondReading(body, bodyLine));
}

function isSame(one: TextBlock, other: TextBlock | undefined): boolean {
  return one.place === other?.place && one.text === other.text;
}
