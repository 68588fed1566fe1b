import { linkSync, lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file that does not exist yet, whole or not at all.
 *
 * @returns false where something of that name exists: it stays as it is
 */
export function createFile(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  // A name that starts with a dot is none of the site's, whoever looks in between.
  const next = join(dirname(file), `.${process.pid}.next`);
  // One may be left by a process that was killed, and that had the same number.
  rmSync(next, { force: true });
  try {
    writeFileSync(next, text, { flag: "wx" });
    return linkNew(next, file, text);
  } finally {
    rmSync(next, { force: true });
  }
}

/** Whether anything stands at a place, be it a link that leads nowhere. */
export function isTaken(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function linkNew(next: string, file: string, text: string): boolean {
  try {
    linkSync(next, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // Some file systems have no links.
    return writeNew(file, text);
  }
}

function writeNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
