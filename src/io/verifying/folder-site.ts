import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../kept/file-digests.ts";
import type { ComparedSite } from "./compared-site.ts";

/**
 * A site as it lies in a folder.
 *
 * @throws where there is no such folder
 */
export function folderSite(folder: string): ComparedSite {
  const files = filesBelow(folder);
  const known = new Set(files);
  return {
    name: folder,
    isLive: false,
    files,
    async read(file) {
      if (!known.has(file)) return { kind: "absent", why: "no such file" };
      try {
        return { kind: "file", bytes: readFileSync(join(folder, file)) };
      } catch (error) {
        return { kind: "silent", why: (error as Error).message };
      }
    },
  };
}
