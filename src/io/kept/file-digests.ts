import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { codeUnitOrder } from "../../legal/document/code-unit-order.ts";
import { digest } from "../digest.ts";

/** The names of all files below a folder, sorted, with `/` between folders. Links to files count as what they lead to. */
export function filesBelow(folder: string): string[] {
  const walk = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return walk(name);
      return statSync(join(folder, name)).isFile() ? [name] : [];
    });
  return walk("").sort(codeUnitOrder);
}

/** SHA-256 of every file below a folder, by name. Each is read once, and no two are held at a time. */
export function fileDigests(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((name) => [name, digest(readFileSync(join(folder, name)))]),
  );
}
