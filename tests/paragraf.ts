import { spawn } from "node:child_process";
import { join } from "node:path";

/** How a command ended and what it said. */
export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Longer than any build of a test's content takes. */
const longest = 600_000;

/**
 * Runs `paragraf <words>` of a checkout, with none of the caller's own PARAGRAF_ settings.
 *
 * @param patience after how many milliseconds it is stopped by SIGTERM; its code is -1 then
 */
export function paragraf(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  patience = longest,
): Promise<Outcome> {
  const child = spawn(process.execPath, [join(folder, "src/cli/paragraf.mjs"), ...words], {
    cwd: folder,
    env: { ...withoutSettings(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: patience,
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

/** The environment of a test: nothing in it decides which content is published or how output is coloured. */
export function withoutSettings(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:PARAGRAF_|FORCE_COLOR$)/.test(name),
  );
  return { ...Object.fromEntries(own), NO_COLOR: "1", CI: "true" };
}

/** The end of what a command said, for the message of an assertion. */
export function said({ stdout, stderr }: Outcome): string {
  return `${stdout.slice(-3000)}${stderr.slice(-3000)}`;
}
