import { spawn } from "node:child_process";
import { join } from "node:path";
import { withoutSettings } from "../paragraf.ts";

/** When a build is killed: after a part of its time, or by itself in the midst of its swap. */
export type Moment = number | "between the renames" | "behind the renames";

/** Loaded into every process of a build: kills its whole group around the rename that puts the new dist/ in place. */
const hook = `
const fs = require("node:fs");
const { renameSync } = fs;
fs.renameSync = (from, to) => {
  const isLast = /staging$/.test(from) && /dist$/.test(to);
  if (isLast && process.env.KILLED === "between the renames") process.kill(0, "SIGKILL");
  renameSync(from, to);
  if (isLast) process.kill(0, "SIGKILL");
};
require("node:module").syncBuiltinESMExports();
`;

/**
 * Runs a build in a process group of its own and kills the group by SIGKILL. Resolves when no process of it is left.
 *
 * @param duration how long a build takes, in milliseconds
 */
export function killedBuild(
  folder: string,
  environment: Readonly<Record<string, string>>,
  moment: Moment,
  duration: number,
): Promise<{ wasKilled: boolean }> {
  const url = `data:text/javascript,${encodeURIComponent(`import { createRequire } from "node:module"; const require = createRequire("file:///"); ${hook}`)}`;
  const self =
    typeof moment === "number" ? {} : { KILLED: moment, NODE_OPTIONS: `--import=${url}` };
  const child = spawn(process.execPath, [join(folder, "src/cli/paragraf.mjs"), "build"], {
    cwd: folder,
    env: { ...withoutSettings(), ...environment, ...self },
    // Who is left of the group holds this pipe.
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  const kill = () => process.kill(-(child.pid as number), "SIGKILL");
  const timer = typeof moment === "number" ? setTimeout(kill, moment * duration) : undefined;
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", () => clearTimeout(timer));
    child.on("close", (_, signal) => resolve({ wasKilled: signal === "SIGKILL" }));
  });
}
