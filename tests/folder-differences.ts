import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./sites/published-pages.ts";

/** How much of a text is shown from where it differs. */
const excerpt = 40;

/** Names every file in which two folders differ and its first differing place: line and column in bytes, from 1. */
export function folderDifferences(folder: string, expected: string): string[] {
  const names = new Set([...filesBelow(folder), ...filesBelow(expected)]);
  return [...names].sort().flatMap((name) => {
    const [file, other] = [join(folder, name), join(expected, name)];
    if (!existsSync(file)) return [`${name}: Missing, expected the file`];
    if (!existsSync(other)) return [`${name}: Unexpected file, expected none`];
    return firstDifference(readFileSync(file), readFileSync(other)).map((rest) => name + rest);
  });
}

function firstDifference(bytes: Buffer, expected: Buffer): string[] {
  if (bytes.equals(expected)) return [];
  let at = 0;
  while (at < bytes.length && bytes[at] === expected[at]) at++;
  const before = bytes.toString("latin1", 0, at).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  const shown = (of: Buffer) => JSON.stringify(of.toString("utf8", at, at + excerpt));
  return [`:${before.length}:${column}: Unexpected ${shown(bytes)}, expected ${shown(expected)}`];
}
