import type { TextEdit } from "../../document/diagnostic.ts";
import { editedText } from "./edited-text.ts";

/** A line of a file before and after it was fixed, without its line end. */
export type ChangedLine = {
  readonly line: number;
  readonly before: string;
  readonly after: string;
};

/**
 * The lines that edits change, in order. Edits within a line are shown with all of its own; where only the line end changes
 * before and after are the same words.
 */
export function changedLines(text: string, edits: readonly TextEdit[]): ChangedLine[] {
  const found: ChangedLine[] = [];
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let next = 0;
  let line = 0;
  let start = 0;
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    line++;
    start = index;
    const end = start + whole.length;
    const own: TextEdit[] = [];
    for (let edit = sorted[next]; edit && edit.start < end; edit = sorted[++next])
      own.push({ ...edit, start: edit.start - start, end: Math.min(edit.end, end) - start });
    if (own.length === 0) continue;
    const isEnd = (each: string) => each.replace(/[\r\n]+$/, "");
    found.push({ line, before: isEnd(whole), after: isEnd(editedText(whole, own)) });
  }
  return found;
}
