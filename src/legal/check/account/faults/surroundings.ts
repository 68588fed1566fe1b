import type { ClaimedLines } from "../lines/claimed-lines.ts";

/** The place of the first block of some lines. */
export function placeOf({ group }: ClaimedLines): string {
  return group.blocks[0]?.place ?? "";
}

/** The last line of the paragraph that ends right above some lines, inside what `outer` names; undefined where there is none. */
export function wordsAbove(
  { group }: ClaimedLines,
  before: ClaimedLines | undefined,
  outer: string,
): string | undefined {
  if (before?.mode !== "text" || before.group.lastLine !== group.line - 1) return undefined;
  if (placeOf(before) !== outer) return undefined;
  const { text } = before.source;
  return text.slice(text.lastIndexOf("\n") + 1);
}
