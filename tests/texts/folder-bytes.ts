import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../sites/published-pages.ts";

/** Every file of a folder with the hash of its bytes, for comparing folders in one assertion. */
export function folderBytes(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex")
      .slice(0, 16);
  return Object.fromEntries(filesBelow(folder).map((file) => [file, hash(file)]));
}
