import type { CheckedFile } from "../../legal/check/check-file.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** What the check found in a file, with the digest of its bytes. */
export type CheckedEntry = { readonly digest: string; readonly checked: CheckedFile };

/** Where it is kept. */
export const checkCache = "check-cache.json";

/** What the last check by the same code found, by file. */
export function readCheckCache(code: string, name: string): ReadonlyMap<string, CheckedEntry> {
  return new Map(readSealed(name, code) as [string, CheckedEntry][] | undefined);
}

/** Keeps what a check found. */
export function writeCheckCache(
  code: string,
  name: string,
  entries: readonly (readonly [string, CheckedEntry])[],
): void {
  writeSealed(name, code, entries);
}
