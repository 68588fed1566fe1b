import type { SaidChanges } from "./described-changes.ts";
import { isLong } from "./related-words.ts";

/** "Shorter text" says what was done, "Update" and "New privacy policy" do not. */
const least = 2;

/**
 * Whether what a version says of its changes says anything that its title and a date do not.
 *
 * @param isIdle tells which words say nothing of one change
 */
export function saysEnough({ words }: SaidChanges, isIdle: (word: string) => boolean): boolean {
  return words.filter((word) => isLong(word) && !isIdle(word)).length >= least;
}
