import { program } from "./program.ts";
import type { Step } from "./step.ts";

/**
 * A program that counts as one test: passed where it exits with 0.
 *
 * @param summary finds the line to print in what it said
 */
export function programStep(name: string, words: readonly string[], summary?: RegExp): Step {
  return {
    name,
    async run() {
      const { code, output } = await program(words);
      const said = summary?.exec(output)?.[0] ?? "";
      return code === 0
        ? { passed: 1, failed: 0, summary: said, output: "" }
        : { passed: 0, failed: 1, summary: `exit code ${code}`, output };
    },
  };
}
