import type { Parent, Root } from "mdast";
import type { Node, Point } from "unist";
import { type Run, withWords } from "./words-aside.ts";

/** Gives the tree of a short text its words back, and its places those of the whole text. The tree itself is changed. */
export function withWordsBack(tree: Root, runs: readonly Run[]): Root {
  if (runs.length > 0) restore(tree, runs);
  return tree;
}

const written = ["value", "url", "title", "alt", "lang", "meta"] as const;

function restore(node: Node & Partial<Parent>, runs: readonly Run[]): void {
  const fields = node as Partial<Record<(typeof written)[number], unknown>>;
  for (const name of written) {
    const text = fields[name];
    if (typeof text === "string") fields[name] = withWords(text, runs);
  }
  if (node.position) {
    move(node.position.start, runs);
    move(node.position.end, runs);
  }
  for (const child of node.children ?? []) restore(child, runs);
}

function move(point: Point, runs: readonly Run[]): void {
  if (point.offset === undefined) return;
  const run = runBefore(point.offset, runs);
  if (!run) return;
  point.offset += run.less;
  if (run.line === point.line) point.column += run.lessOnLine;
}

/** The last run that ends at or before a place of the short text. */
function runBefore(offset: number, runs: readonly Run[]): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).end <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}
