import type { CheckedFile } from "../../legal/check/check-file.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** What the check found in a file, with the digest of its bytes. */
export type CheckedEntry = { readonly digest: string; readonly checked: CheckedFile };

const name = "check-cache.json";

/** What the last check by the same code found, by file. */
export function readCheckCache(code: string): ReadonlyMap<string, CheckedEntry> {
  return new Map(readSealed(name, code) as [string, CheckedEntry][] | undefined);
}

/** Keeps what a check found. */
export function writeCheckCache(
  code: string,
  entries: readonly (readonly [string, CheckedEntry])[],
): void {
  writeSealed(name, code, entries);
}
