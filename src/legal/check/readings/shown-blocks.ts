import { blocksDigest, type TextBlock } from "../../document/blocks/text-block.ts";
import type { LegalDocument } from "../../document/legal-document.ts";
import { plainParse } from "../../markdown/parsing/parse.ts";
import { textBlocks } from "../../markdown/words/text-blocks.ts";

/**
 * What the page of a document must show: the blocks of the second reader. A text that two readers read differently, as a frozen
 * version may be, shows what the parser of the page makes of its bytes, without the words aside that the check reads it by.
 *
 * @param own the blocks of the reading that the check made
 * @param second those of the second reader
 */
export function shownBlocks(
  { body, bodyLine }: Pick<LegalDocument, "body" | "bodyLine">,
  own: readonly TextBlock[],
  second: readonly TextBlock[],
): readonly TextBlock[] {
  return blocksDigest(own) === blocksDigest(second)
    ? second
    : textBlocks(plainParse(body, bodyLine));
}
