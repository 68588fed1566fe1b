import type { Position } from "../diagnostic.ts";

/** The line and column of an offset in a text. */
export function linePosition(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
