import { execFile, spawnSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkout } from "../checkout.ts";
import { said, withoutSettings } from "../paragraf.ts";

/** What a program finds around it. */
export type Surroundings = {
  readonly umask: string;
  /** Programs that run it, each with its options, the outermost first. */
  readonly within: readonly (readonly string[])[];
  readonly environment: Readonly<Record<string, string>>;
};

/**
 * Runs a program of Node in given surroundings, for as long as it takes.
 *
 * @returns what it wrote to its standard output
 * @throws where it does not end well, with what it said
 */
export async function runNode(
  words: readonly string[],
  { umask, within, environment }: Surroundings,
): Promise<string> {
  const all = [umask, ...within.flat(), process.execPath, ...words];
  const shell = ["-c", 'umask "$1"; shift; exec "$@"', "sh"];
  const options = { env: { ...withoutSettings(), ...environment }, maxBuffer: 2 ** 26 };
  const running = promisify(execFile)("sh", [...shell, ...all], options);
  const { stdout } = await running.catch((error) => {
    throw new Error(said(error), { cause: error.message });
  });
  return stdout;
}

/** Builds the site of a copy of the checkout in given surroundings. */
export async function buildIn(folder: string, surroundings: Surroundings): Promise<void> {
  await runNode([join(folder, "src/cli/paragraf.mjs"), "build"], surroundings);
}

/** What a program sees of its surroundings. */
export async function seen(surroundings: Surroundings): Promise<Record<string, unknown>> {
  const program = `
    const { availableParallelism, homedir, networkInterfaces } = require("node:os");
    const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    const umask = process.umask().toString(8);
    const names = require("node:fs").readdirSync(process.argv[1]).join(" ");
    const [cores, networks] = [availableParallelism(), Object.keys(networkInterfaces()).length];
    console.log(JSON.stringify({ timeZone, locale, umask, names, home: homedir(), cores, networks }));`;
  const folder = join(checkout, "tests/fixtures");
  return JSON.parse(await runNode(["--eval", program, folder], surroundings));
}

/** The first of some ways to run a program that this machine allows, or why there is none. */
export function allowed(ways: readonly (readonly string[])[]): readonly string[] | string {
  let reason = "";
  for (const way of ways) {
    const [program = "", ...options] = way;
    const { status, stderr, error } = spawnSync(program, [...options, "true"], {
      encoding: "utf8",
    });
    if (status === 0) return way;
    reason = error?.message ?? (stderr.trim() || `${program} ended with ${status}`);
  }
  return reason;
}
