import type { Run } from "../run.ts";

/** Says behind words that moved, with the number of the move, whether they went or came; nothing behind others. */
export function moveNote({ kind, text, move }: Run): string {
  if (move === undefined) return "";
  const note = `(moved ${kind === "ins" ? "to" : "from"} here: ${move})`;
  return text.endsWith(" ") ? `${note} ` : ` ${note}`;
}
