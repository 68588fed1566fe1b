import { spawn } from "node:child_process";
import { checkout } from "../checkout.ts";
import { withoutSettings } from "../paragraf.ts";

/** How a program ended, with all that it printed in the order in which it came. */
export type Ended = { readonly code: number; readonly output: string };

/** How a program is run. */
export type ProgramOptions = {
  /** Whether its output goes to the terminal while it runs, for programs that take long. */
  readonly isShown?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Runs a Node program at the top of the checkout. */
export function program(
  words: readonly string[],
  { isShown = false, environment = {} }: ProgramOptions = {},
): Promise<Ended> {
  const child = spawn(process.execPath, words, {
    cwd: checkout,
    env: { ...withoutSettings(), ...environment },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (isShown) process.stdout.write(text);
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
