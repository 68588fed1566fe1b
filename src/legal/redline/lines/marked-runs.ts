import type { Run } from "../run.ts";
import { moveNote } from "./move-note.ts";

/** How a terminal shows a redline. */
export type LineStyle = {
  /** Underlined green and struck red instead of `{+` and `[-`. */
  readonly hasColour: boolean;
  /** Makes characters visible that would command a terminal. */
  readonly visible: (text: string) => string;
};

/**
 * Runs as lines: words that went as `[-these-]`, words that came as `{+these+}`, as wdiff does. Words that moved stand in `[~…~]`
 * where they were and in `{~…~}` where they are; a note with the number of the move is behind the last of them.
 */
export function markedRuns(
  runs: readonly Run[],
  style: LineStyle,
  noteOf: (run: Run) => string = moveNote,
): string[] {
  const end = ({ kind, move }: Run) => `${kind} ${move}`;
  const last = new Map(runs.map((run, i) => [end(run), i]));
  return runs
    .map((run, i) => {
      const lines = run.text.split("\n").map((line) => marked(run, line, style));
      return lines.join("\n") + (last.get(end(run)) === i ? noteOf(run) : "");
    })
    .join("")
    .split("\n");
}

const control = "\u001b[";

function marked(run: Run, line: string, { hasColour, visible }: LineStyle): string {
  const text = visible(line);
  if (run.kind === "same" || line === "") return text;
  const isMoved = run.move !== undefined;
  if (hasColour) return `${control}${colours[run.kind][isMoved ? 1 : 0]}m${text}${control}0m`;
  const [come, gone] = isMoved ? ["~", "~"] : ["+", "-"];
  return run.kind === "ins" ? `{${come}${text}${come}}` : `[${gone}${text}${gone}]`;
}

/** Green and red, and cyan for what moved. */
const colours = { ins: ["32;4", "36;4"], del: ["31;9", "36;9"] } as const;
