import type { Block } from "../block.ts";
import { blockPieces } from "../changes/block-pieces.ts";
import { folded } from "../words/folded.ts";

/** So much of a text tells where it may begin in others; it is looked for in so many of them. */
const startLength = 16;
const mostCandidates = 8;

/**
 * The blocks of two sides with each text that stands on the other side as several blocks in a row cut into these: a paragraph that
 * was split, or some that were joined, keep all their words.
 */
export function alikeCut(
  before: readonly Block[],
  after: readonly Block[],
): [before: readonly Block[], after: readonly Block[]] {
  const [old, now] = [before.map(wordsOf), after.map(wordsOf)];
  const [gone, come] = [without(old, now), without(now, old)];
  if (!gone.some(Boolean) || !come.some(Boolean)) return [before, after];
  return [cutBlocks(before, gone, come), cutBlocks(after, come, gone)];
}

/** Texts of one side that are not on the other one. */
function without(own: readonly string[], others: readonly string[]): Words {
  const known = new Set(others);
  return own.map((words) => (known.has(words) ? undefined : words));
}

/** What can be cut: not what has rows or begins a clause. */
function wordsOf(block: Block): string {
  return block.kind === "paragraph" || block.kind === "code" ? folded(block.text) : "";
}

type Words = readonly (string | undefined)[];

function cutBlocks(blocks: readonly Block[], own: Words, others: Words): Block[] {
  const starts = new Map<string, number[]>();
  for (const [i, words] of others.entries()) {
    if (!words) continue;
    const start = words.slice(0, startLength);
    starts.set(start, [...(starts.get(start) ?? []), i].slice(0, mostCandidates));
  }
  return blocks.flatMap((block, i) => {
    const words = own[i];
    if (!words || block.kind === "table" || block.kind === "heading") return block;
    const found = partsOf(words, others, starts.get(words.slice(0, startLength)) ?? []);
    return found ? blockPieces(block, endsOf(block.text, found)) : block;
  });
}

/** The texts in a row that a text is made of; nothing where it is not. */
function partsOf(
  words: string,
  others: Words,
  candidates: readonly number[],
): readonly string[] | undefined {
  for (const first of candidates) {
    const parts: string[] = [];
    let rest = words;
    for (let i = first; rest !== ""; i++) {
      const part = others[i];
      if (!part || !rest.startsWith(part)) break;
      parts.push(part);
      rest = rest.slice(part.length).replace(/^ /, "");
    }
    if (rest === "" && parts.length > 1) return parts;
  }
  return undefined;
}

/** Where the parts end in the text as it was written. */
function endsOf(text: string, parts: readonly string[]): number[] {
  let end = 0;
  return parts.map((part) => {
    end = placeBehind(text, end, part);
    return end;
  });
}

/** Where the words of a part end in the text as it was written. */
function placeBehind(text: string, from: number, part: string): number {
  let left = part.replaceAll(" ", "").length;
  let at = from;
  for (; left > 0; at++) if (!" \n\t\f\r".includes(text.charAt(at))) left--;
  return at;
}
