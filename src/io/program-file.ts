import { readFileSync } from "node:fs";
import { join } from "node:path";
import { program } from "./workspace.ts";
import { writeAtomically } from "./write-atomically.ts";

/** The text of a file of the program, or nothing where there is none. */
export function programFile(name: string): string | undefined {
  try {
    return readFileSync(join(program, name), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a file of the program. */
export function writeProgramFile(name: string, text: string): void {
  writeAtomically(join(program, name), text);
}
