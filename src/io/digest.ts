import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const isTest = /[.-]test\.tsx?$/;

/** SHA-256 of some bytes, hex. */
export function digest(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * One SHA-256 for many files and folders of a program, by their names and bytes. What is not there counts as empty, and tests do not
 * count: nothing that is kept depends on them.
 */
export function digestOfFiles(root: string, names: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (name: string): void => {
    const place = join(root, name);
    try {
      for (const entry of readdirSync(place).sort()) add(`${name}/${entry}`);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ENOTDIR" && code !== "ENOENT") throw error;
      if (isTest.test(name)) return;
      const bytes = code === "ENOENT" ? new Uint8Array() : readFileSync(place);
      hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    }
  };
  for (const name of names) add(name);
  return hash.digest("hex");
}
