/** The line that opens a block of code: its sign, how often it stands there, and the words behind it. */
export type Fence = { readonly sign: string; readonly length: number; readonly info: string };

const opening = /^[ \t]*(?:(`{3,})([^`]*)|(~{3,})(.*))$/s;

/** The fence that a line opens, if it opens one. */
export function fenceOf(line: string): Fence | undefined {
  const [, ticks, ticksInfo = "", strokes, strokesInfo = ""] = opening.exec(line) ?? [];
  const run = ticks ?? strokes;
  if (run === undefined) return undefined;
  return { sign: run[0] ?? "", length: run.length, info: (ticks ? ticksInfo : strokesInfo).trim() };
}

/** Whether a line closes a fence. */
export function closes(line: string, { sign, length }: Fence): boolean {
  const run = line.trim();
  return run.length >= length && run === sign.repeat(run.length);
}
