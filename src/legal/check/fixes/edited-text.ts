import type { TextEdit } from "../../document/diagnostic.ts";

/**
 * A text after edits, which may come in any order and from several findings. An edit that overlaps one before it gives way, and
 * what is said twice is done once, so that no two rules can spoil each other's work.
 */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let edited = "";
  let done = 0;
  let inserted = -1;
  for (const { start, end, text: put } of sorted) {
    // Of two insertions at one place nobody can say which one comes first.
    const isInsertion = start === end;
    if (start < done || (isInsertion && start === inserted)) continue;
    edited += text.slice(done, start) + put;
    done = end;
    if (isInsertion) inserted = start;
  }
  return edited + text.slice(done);
}
