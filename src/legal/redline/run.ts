/** Words that stayed, came or went. */
export type Run = {
  readonly kind: "same" | "ins" | "del";
  readonly text: string;
  /** The same number stands on the words that went from one place and on those that came to another: they moved. */
  readonly move?: number;
};

/** Runs as few as they can be: none empty, no two neighbours alike. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last?.kind === run.kind && last.move === run.move)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
