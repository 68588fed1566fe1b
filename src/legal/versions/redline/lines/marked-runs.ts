import type { Run } from "../run.ts";

/** How a terminal shows a redline. */
export type LineStyle = {
  /** Underlined green and struck red instead of `{+` and `[-`. */
  readonly hasColour: boolean;
  /** Makes characters visible that would command a terminal. */
  readonly visible: (text: string) => string;
};

/** Runs as lines: words that went as `[-these-]`, words that came as `{+these+}`, as wdiff does. */
export function markedRuns(runs: readonly Run[], style: LineStyle): string[] {
  const text = runs.map((run) => run.text.split("\n").map((line) => marked(run, line, style)));
  return text
    .map((lines) => lines.join("\n"))
    .join("")
    .split("\n");
}

const control = "\u001b[";

function marked({ kind }: Run, line: string, { hasColour, visible }: LineStyle): string {
  const text = visible(line);
  if (kind === "same" || line === "") return text;
  if (hasColour) return `${control}${kind === "ins" ? "32;4m" : "31;9m"}${text}${control}0m`;
  return kind === "ins" ? `{+${text}+}` : `[-${text}-]`;
}
