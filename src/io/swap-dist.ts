import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dist, workspace } from "./workspace.ts";

/** Where the next site is made. On the same file system as dist/, so that a rename puts it in place. */
export const staging = join(workspace, "staging");

/** Where the last site waits while the next takes its place. */
const previous = join(workspace, "previous");

/**
 * Puts the staged site in the place of the published one by two renames. A stop between them leaves both whole, and
 * restoreDist puts one back.
 */
export function swapDist(): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(staging, dist);
  rmSync(previous, { recursive: true, force: true });
}

/** Puts the last published site back where a swap was stopped half-way. */
export function restoreDist(): void {
  if (!existsSync(dist) && existsSync(previous)) renameSync(previous, dist);
}
