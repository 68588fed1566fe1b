import type { Token } from "../words/word-tokens.ts";
import type { Hunk } from "./hunk.ts";

const openings: Readonly<Record<string, string>> = {
  ")": "(",
  "]": "[",
  "）": "（",
  "」": "「",
  "》": "《",
  "”": "“",
  "»": "«",
};

/** Hunks in which a change that opens a bracket on both sides also closes it: `[-thirty (30)-]{+sixty (60)+} days`. */
export function balancedHunks(hunks: readonly Hunk[]): Hunk[] {
  const balanced = [...hunks];
  for (const [i, change] of balanced.entries()) {
    const next = balanced[i + 1];
    const [closing, ...rest] = next?.after ?? [];
    const [closed, ...others] = next?.before ?? [];
    if (change.isSame || !closing || !closed) continue;
    const opening = openings[closing.word];
    if (!opening || !isOpen(change.before, opening, closing.word)) continue;
    if (!isOpen(change.after, opening, closing.word)) continue;
    balanced[i] = {
      isSame: false,
      before: [...change.before, closed],
      after: [...change.after, closing],
    };
    balanced[i + 1] = { isSame: true, before: others, after: rest };
  }
  return balanced.filter(({ before, after }) => before.length + after.length > 0);
}

function isOpen(tokens: readonly Token[], opening: string, closing: string): boolean {
  let depth = 0;
  for (const { word } of tokens) {
    if (word === opening) depth++;
    else if (word === closing && depth > 0) depth--;
  }
  return depth > 0;
}
