import { eastAsianWidth } from "get-east-asian-width";

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
const ascii = /^[ -~]*$/;
const emoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u;
const withoutCell = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

/** How many cells of a terminal a text takes that has no control characters. */
export function cellWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment);
  return width;
}

/**
 * Most terminals add up the code points: a Thai or Hindi syllable is one grapheme of two cells. An emoji is two cells,
 * however many code points it is made of.
 */
function graphemeWidth(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme)
    if (!withoutCell.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
