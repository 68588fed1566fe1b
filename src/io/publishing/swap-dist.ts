import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dist, repository, workspace } from "../workspace.ts";

/** Where a swap happens: the published site and the rooms for what comes and goes. */
export type SwapPlaces = {
  readonly dist: string;
  readonly workspace: string;
  /** Takes the place of the workspace where that is on another file system than dist/. */
  readonly beside: string;
};

const places: SwapPlaces = { dist, workspace, beside: join(repository, ".dist") };

/** The next site in a room. */
const nextIn = (room: string) => join(room, "staging");
/** The last site, while the next takes its place. */
const previousIn = (room: string) => join(room, "previous");
/** What is no site any more. What lies here may be half removed, so it is never put back. */
const discardedIn = (room: string) => join(room, "discarded");

/** Where the next site is made. */
export const staging = nextIn(workspace);

/**
 * Puts the staged site in the place of the published one by two renames. A stop between them leaves both whole, and
 * restoreDist puts one back.
 *
 * @throws where dist/ cannot be replaced: it is as it was
 */
export function swapDist(at = places): void {
  const { dist, workspace, beside } = at;
  restoreDist(at);
  try {
    exchange(dist, workspace);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw refusal(error);
    exchangeBeside(dist, workspace, beside);
  }
  clearRoom(workspace);
}

/** Puts the last published site back where a swap was stopped half-way, and removes what else was left. */
export function restoreDist(at = places): void {
  const waiting = waitingSite(at);
  if (waiting) renameSync(waiting, at.dist);
  for (const room of [at.workspace, at.beside]) clearRoom(room);
  removeIfPossible(at.beside);
}

/** Whether a swap was stopped half-way, or is half-way just now. */
export function isHalfSwapped(at = places): boolean {
  return waitingSite(at) !== undefined;
}

function waitingSite({ dist, workspace, beside }: SwapPlaces): string | undefined {
  return existsSync(dist) ? undefined : [workspace, beside].map(previousIn).find(existsSync);
}

/** Where the second rename fails, the first is undone. */
function exchange(dist: string, room: string): void {
  const isReplaced = existsSync(dist);
  if (isReplaced) renameSync(dist, previousIn(room));
  try {
    renameSync(nextIn(room), dist);
  } catch (error) {
    if (isReplaced) renameSync(previousIn(room), dist);
    throw error;
  }
}

/** A rename cannot cross file systems, and a copy into dist/ would be half there for a while: so the copy comes before the renames. */
function exchangeBeside(dist: string, workspace: string, beside: string): void {
  try {
    rmSync(nextIn(beside), { recursive: true, force: true });
    cpSync(nextIn(workspace), nextIn(beside), { recursive: true });
    exchange(dist, beside);
    removeIfPossible(nextIn(workspace));
  } catch (error) {
    throw refusal(error);
  } finally {
    // Where dist/ is gone, the last site lies here.
    if (existsSync(dist)) {
      clearRoom(beside);
      removeIfPossible(beside);
    }
  }
}

function refusal(error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  return new Error(
    `dist cannot be replaced (${code ?? message}): let this user rename it and what is in it, and build again; it is unchanged`,
    { cause: error },
  );
}

/**
 * Removes the last site from a room. It is renamed before: half removed under its own name it might be put back as a whole one.
 * What may not be removed stays, for it harms nobody.
 */
function clearRoom(room: string): void {
  const [previous, discarded] = [previousIn(room), discardedIn(room)];
  try {
    if (existsSync(previous)) {
      mkdirSync(discarded, { recursive: true });
      renameSync(previous, join(mkdtempSync(join(discarded, "site-")), "dist"));
    }
  } catch {
    return;
  }
  removeIfPossible(discarded);
}

function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}
