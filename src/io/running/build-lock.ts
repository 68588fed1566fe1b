import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { createFile } from "../create-file.ts";
import { workspace } from "../workspace.ts";
import { writeAtomically } from "../write-atomically.ts";
import { isRunning, type RunningProcess, runningProcess } from "./running-process.ts";

// The lock is a folder of numbered files, and the highest number counts. Whoever takes the lock creates the next number, which
// only one process can; a file of the highest number is never removed. With one file, two processes that both see that its
// holder is dead could each remove the other's new lock.

/** The right to write the site, its caches and its staging folder. */
export type BuildLock = {
  /** Lets a program that works for the holder hold it too: it may outlive who started it. */
  share(pid: number): void;
  release(): void;
};

type Hold = { readonly command: string; readonly processes: readonly RunningProcess[] };

/** What is said where another process has the lock. */
export class BuildBusy extends Error {
  readonly code = "EBUSY";
}

/**
 * Takes the lock of the checkout. One that was left by processes that are dead counts as free.
 *
 * @param command what takes it, for those who come later
 * @throws BuildBusy where a living process has it
 */
export function takeBuildLock(command: string, folder = join(workspace, "build-lock")): BuildLock {
  mkdirSync(folder, { recursive: true });
  const processes = [runningProcess()];
  for (;;) {
    const last = lastNumber(folder);
    refuseWhereHeld(command, last === 0 ? undefined : readHold(join(folder, String(last))));
    const own = last + 1;
    const file = join(folder, String(own));
    if (!createFile(file, JSON.stringify({ command, processes } satisfies Hold))) continue;
    if (lastNumber(folder) === own) {
      removeBelow(own, folder);
      return heldLock(file, command, processes);
    }
    // It was taken, released and cleared up between the first look and the second.
    rmSync(file, { force: true });
  }
}

function refuseWhereHeld(command: string, hold: Hold | undefined): void {
  const holder = hold?.processes.find(isRunning);
  if (!hold || !holder) return;
  throw new BuildBusy(
    `Process ${holder.pid} runs ${hold.command} in this folder: wait for it or stop it, then run ${command} again`,
  );
}

function heldLock(file: string, command: string, own: readonly RunningProcess[]): BuildLock {
  return {
    share(pid) {
      const processes = [...own, runningProcess(pid)];
      writeAtomically(file, JSON.stringify({ command, processes } satisfies Hold));
    },
    release() {
      // An empty file is a free lock, and emptying works on a full disk too. Where all was deleted meanwhile, all is free.
      try {
        truncateSync(file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      }
    },
  };
}

function lastNumber(folder: string): number {
  return Math.max(0, ...numbers(folder));
}

function removeBelow(number: number, folder: string): void {
  for (const each of numbers(folder))
    if (each < number) rmSync(join(folder, String(each)), { force: true });
}

function numbers(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Who has the lock; undefined where it is free, or was damaged by a crash of the system. */
function readHold(file: string): Hold | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Hold;
  } catch {
    return undefined;
  }
}
