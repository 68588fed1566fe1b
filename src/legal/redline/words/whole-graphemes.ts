import type { Segment } from "./segment.ts";
import { segmenter } from "./segmenter.ts";

const plain = String.raw`[\0-\u02ff\u0370-\u0482\u048a-\u0590\u05d0-\u05ea\u0620-\u064a\u2010-\u2027\u2030-\u205e\u3001-\u3020\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60]`;
const notPrepended = String.raw`[^\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\ud800-\udfff]`;
/** Two characters that are two graphemes wherever they meet. It spares most texts the question. */
const apart = new RegExp(`^(?:${plain}{2}|${notPrepended}[ -~])$`);

/** Joins segments that were cut inside a grapheme: dictionaries of Thai and Khmer, and signs before marks, do so. */
export function withWholeGraphemes(segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const segment of segments) {
    const last = whole.at(-1);
    if (last && !isBoundary(last.text, segment.text))
      whole[whole.length - 1] = {
        text: last.text + segment.text,
        isWord: last.isWord || segment.isWord,
      };
    else whole.push(segment);
  }
  return whole;
}

function isBoundary(before: string, after: string): boolean {
  if (apart.test(before.charAt(before.length - 1) + after.charAt(0))) return true;
  const together = segmenter("und", "grapheme").segment(before + after);
  return together.containing(before.length)?.index === before.length;
}
