import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { linkWatchedFolder } from "../io/content/watched-folder.ts";
import { beginBuild, endBuild } from "../io/kept/build-stamp.ts";
import type { BuildLock } from "../io/running/build-lock.ts";
import { gatsbySite, program } from "../io/workspace.ts";

/**
 * Runs Gatsby as a program. Its cache is dropped where code changed or the last run did not end well, for Gatsby itself does
 * not notice; a change of documents alone keeps it.
 *
 * @param lock what keeps others from the folders that Gatsby writes
 * @returns the exit code
 */
export async function runGatsby(
  command: "build" | "develop",
  words: readonly string[],
  lock: BuildLock,
): Promise<number> {
  linkWatchedFolder();
  const { isCacheGood } = beginBuild(command);
  if (!isCacheGood)
    for (const folder of [".cache", "public"])
      rmSync(join(gatsbySite, folder), { recursive: true, force: true });
  const code = await spawned(
    join(program, "node_modules/gatsby/cli.js"),
    [command, ...words],
    lock,
  );
  // A preview ends when it is told to, with a code that says nothing of its work.
  if (code === 0 || command === "develop") endBuild();
  return code;
}

function spawned(script: string, words: readonly string[], lock: BuildLock): Promise<number> {
  const child = spawn(process.execPath, [script, ...words], {
    cwd: gatsbySite,
    stdio: "inherit",
    env: {
      // One query worker more than Gatsby's default of one less than there are cores.
      GATSBY_CPU_COUNT: String(availableParallelism() + 1),
      GATSBY_TELEMETRY_DISABLED: "1",
      // Without a terminal Gatsby would write its spinners into the log.
      ...(process.stdout.isTTY ? {} : { CI: "true" }),
      ...process.env,
      PARAGRAF_COMMAND: words[0],
    },
  });
  // Gatsby goes on where only this process is killed, and nobody else may build then.
  if (child.pid !== undefined) lock.share(child.pid);
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", (code) => resolve(code ?? 1));
  });
}
