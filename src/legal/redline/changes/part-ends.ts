import { alignment } from "../sequences/alignment.ts";
import type { ParagraphWords } from "./paragraph-words.ts";

/** A shorter paragraph was hardly made of others. */
const fewWords = 8;
/** So much of a part must be in the whole, and of the whole in its parts. */
const leastInWhole = 0.5;
const leastInParts = 0.6;

/** Where the paragraphs that one was cut into end in its text, or those that it was made of; nothing where it has one counterpart, or none. */
export function partEnds(
  whole: ParagraphWords,
  others: readonly ParagraphWords[],
): readonly number[] | undefined {
  if (whole.count < fewWords) return undefined;
  const parts = others.filter((each) => each.count < whole.count && isMostlyIn(each, whole));
  const found = parts.length < 2 ? [] : foundParts(whole, parts);
  const words = found.reduce((sum, part) => sum + part.words, 0);
  if (found.length < 2 || words < leastInParts * whole.count) return undefined;
  const starts = found.slice(1).map(({ first }) => whole.starts[first] ?? 0);
  return [...starts, whole.block.text.length];
}

/** Whether words of a part are in the whole, in any order. */
function isMostlyIn(part: ParagraphWords, whole: ParagraphWords): boolean {
  const known = new Set(whole.ids);
  return (
    part.ids.filter((id, i) => part.isWord[i] && known.has(id)).length >= leastInWhole * part.count
  );
}

/** What of a part is in the whole, in order, and where that begins. */
type Found = { readonly first: number; readonly words: number };

function foundParts(whole: ParagraphWords, parts: readonly ParagraphWords[]): Found[] {
  const owner = parts.flatMap(({ ids }, part) => ids.map(() => part));
  const found = parts.map(() => ({ first: Number.POSITIVE_INFINITY, words: 0 }));
  for (const { before, after } of alignment(
    whole.ids,
    parts.flatMap(({ ids }) => ids),
  )) {
    const part = found[owner[after] ?? 0];
    if (!part || !whole.isWord[before]) continue;
    part.first = Math.min(part.first, before);
    part.words++;
  }
  return found.filter(
    ({ words }, i) => words > 0 && words >= leastInWhole * (parts[i]?.count ?? 0),
  );
}
