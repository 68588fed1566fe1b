import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../digest.ts";
import { workspace } from "../workspace.ts";
import { writeAtomically } from "../write-atomically.ts";

/**
 * Reads what was kept between runs. What is damaged, cut short or written by other code is as good as nothing: the first line
 * must be the digest of the code and of all that follows.
 *
 * @param code what stands for the code that wrote it
 */
export function readSealed(name: string, code: string): unknown {
  try {
    const text = readFileSync(join(workspace, name), "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    return text.slice(0, end) === seal(code, body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a plain value for the next run. A workspace that cannot be written costs time only. */
export function writeSealed(name: string, code: string, value: unknown): void {
  const body = JSON.stringify(value);
  try {
    writeAtomically(join(workspace, name), `${seal(code, body)}\n${body}`);
  } catch {
    return;
  }
}

function seal(code: string, body: string): string {
  return digest(`${code}\n${body}`);
}
