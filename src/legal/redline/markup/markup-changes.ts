import type { Inline } from "../block.ts";
import type { MarkupChange } from "../markup-change.ts";
import type { Run } from "../run.ts";
import { linkChanges } from "./link-changes.ts";
import { pointChanges } from "./point-changes.ts";
import { sameCharacters } from "./same-characters.ts";
import { styleChanges } from "./style-changes.ts";

/** What happened to the marks on the words that stayed, to where links lead, and to pictures and notes. */
export function markupChanges(before: Inline, after: Inline, runs: readonly Run[]): MarkupChange[] {
  if (before.marks.length === 0 && after.marks.length === 0) return [];
  const same = sameCharacters(before.text, after.text, runs);
  return [
    ...linkChanges(before, after, same),
    ...pointChanges(before, after, same),
    ...styleChanges(before, after, same),
  ];
}
