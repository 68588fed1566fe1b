import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Lets everybody read a folder and all that is in it, whatever the umask of who built it: what is published is for everybody,
 * and servers run as a user of their own. Links are left alone, for what they lead to lies elsewhere.
 */
export function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(place);
    else if (entry.isFile()) chmodSync(place, 0o644);
  }
}
