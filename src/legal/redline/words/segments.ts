import { isPlainLatin, latinPieces } from "./latin-words.ts";
import type { Segment } from "./segment.ts";
import { segmenter } from "./segmenter.ts";
import { withWholeGraphemes } from "./whole-graphemes.ts";

/** How much is looked at at once: for each segment Node's segmenter copies all of the text that it was given. */
const windowLength = { word: 1000, sentence: 4000 };
/** Where a window ends, the last segments are not to be trusted. */
const untrusted = { word: 4, sentence: 1 };

/** Cuts a text as its language does, never inside a grapheme, in a time that grows with its length alone. */
export function segments(
  text: string,
  lang: string,
  granularity: "word" | "sentence",
): readonly Segment[] {
  if (granularity === "word" && isPlainLatin(text)) return latinSegments(text);
  const found: Segment[] = [];
  let length = windowLength[granularity];
  for (let from = 0; from < text.length; ) {
    const part = text.slice(from, from + length);
    const cut = cutPart(part, lang, granularity);
    const isLast = from + part.length === text.length;
    const kept = isLast ? cut : cut.slice(0, -untrusted[granularity]);
    for (const segment of kept) {
      found.push(segment);
      from += segment.text.length;
    }
    length = kept.length === 0 ? length * 2 : windowLength[granularity];
  }
  return found;
}

function latinSegments(text: string): Segment[] {
  const found: Segment[] = [];
  for (const [piece, word] of text.matchAll(latinPieces))
    found.push({ text: piece, isWord: word !== undefined });
  return found;
}

function cutPart(part: string, lang: string, granularity: "word" | "sentence"): Segment[] {
  const cut: Segment[] = [];
  for (const { segment, isWordLike } of segmenter(lang, granularity).segment(part))
    cut.push({ text: segment, isWord: isWordLike ?? false });
  return withWholeGraphemes(cut);
}
