import { deepContainers } from "./deep-containers.ts";
import { jointedWord } from "./jointed-word.ts";
import { tooManyLines } from "./too-many-lines.ts";
import { tooManyMarks } from "./too-many-marks.ts";

/** What the parser would not come to the end of, or only after minutes: where it is, and what is said of it. */
export type EndlessPassage = { readonly offset: number; readonly message: string };

const kinds: readonly [find: (markdown: string) => number | undefined, message: string][] = [
  [deepContainers, "Unexpected lists or quotes 100 levels deep, expected fewer"],
  [jointedWord, "Unexpected word of more than 500 parts, expected spaces in it"],
];

/** The first passage of a text that would take the parser too long. */
export function endlessPassage(markdown: string): EndlessPassage | undefined {
  for (const [find, message] of kinds) {
    const offset = find(markdown);
    if (offset !== undefined) return { offset, message };
  }
  return tooManyLines(markdown) ?? tooManyMarks(markdown);
}
