import { spawnSync } from "node:child_process";

/** What a command took. Memory is that of the largest of its processes. */
export type Measured = { readonly wall: number; readonly cpu: number; readonly megabytes: number };

/**
 * Runs a command under GNU time.
 *
 * @throws where the command fails, with what it printed
 */
export function measured(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Measured {
  const { status, stdout, stderr } = spawnSync(
    "/usr/bin/time",
    ["-f", "\nTIME %e %U %S %M", ...command],
    {
      cwd,
      encoding: "utf8",
      env: { ...process.env, CI: "true", ...env },
      maxBuffer: 1e9,
    },
  );
  const [, wall, user, system, kilobytes] =
    /TIME (\S+) (\S+) (\S+) (\S+)\s*$/.exec(stderr ?? "") ?? [];
  if (status !== 0 || !wall)
    throw new Error(`${command.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
  return {
    wall: Number(wall),
    cpu: Number(user) + Number(system),
    megabytes: Number(kilobytes) / 1024,
  };
}

/** A line of a table. */
export function row(name: string, { wall, cpu, megabytes }: Measured): string {
  return `${name.padEnd(34)} ${wall.toFixed(2).padStart(8)} s ${cpu.toFixed(2).padStart(8)} s ${megabytes.toFixed(0).padStart(6)} MB`;
}
