import { diffArrays } from "diff";
import type { TextBlock } from "../../document/blocks/text-block.ts";

/** A part of a text that two readers read differently: the blocks that each sees there. */
export type ReadingDifference = {
  readonly first: readonly TextBlock[];
  readonly second: readonly TextBlock[];
  /** Whether both see the same words in the same order, in other blocks. */
  readonly hasSameWords: boolean;
};

/** Where so much differs that looking for the parts would take long, all from the first difference on is one. */
const mostBlocks = 500;

/** The parts of a text in which the blocks of two readings differ, in the order of the text. */
export function readingDifferences(
  first: readonly TextBlock[],
  second: readonly TextBlock[],
): ReadingDifference[] {
  const [a, b] = [first.map(key), second.map(key)];
  if (a.length === b.length && a.every((each, i) => each === b[i])) return [];
  const changes = diffArrays(a, b, { maxEditLength: mostBlocks });
  if (!changes) return [restDifference(first, second)];
  const found: ReadingDifference[] = [];
  let [i, j] = [0, 0];
  for (let at = 0; at < changes.length; at++) {
    const { count, removed, added } = changes[at] ?? { count: 0 };
    const [fromFirst, fromSecond] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    if (!removed && !added) continue;
    const next = changes[at + 1];
    if (next && (removed ? next.added : next.removed)) {
      if (removed) j += next.count;
      else i += next.count;
      at++;
    }
    found.push(difference(first.slice(fromFirst, i), second.slice(fromSecond, j)));
  }
  return found;
}

function key({ place, text }: TextBlock): string {
  return `${place}\n${text}`;
}

function restDifference(
  first: readonly TextBlock[],
  second: readonly TextBlock[],
): ReadingDifference {
  const start = first.findIndex(
    (block, i) => key(block) !== key(second[i] ?? { ...block, text: "" }),
  );
  const from = start < 0 ? first.length : start;
  return difference(first.slice(from), second.slice(from));
}

function difference(first: readonly TextBlock[], second: readonly TextBlock[]): ReadingDifference {
  return { first, second, hasSameWords: wordsOf(first) === wordsOf(second) };
}

function wordsOf(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ text }) => text)
    .join("")
    .replaceAll(" ", "");
}
