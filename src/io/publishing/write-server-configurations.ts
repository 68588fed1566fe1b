import { renameSync } from "node:fs";
import { join } from "node:path";
import type { Delivery } from "../../legal/delivery/delivery.ts";
import { serverConfigurations } from "../../legal/delivery/hosts/host-configurations.ts";
import { workspace } from "../workspace.ts";
import { writeAtomically } from "../write-atomically.ts";
import { makeReadable } from "./make-readable.ts";

/**
 * Writes what servers read beside dist/ to `.paragraf/hosts/`: in dist/ anyone could ask for it. Each names the style of one
 * build, so they wait under other names until that build is in place, and a full disk ends the build before.
 *
 * @returns what puts them in place
 */
export function writeServerConfigurations(delivery: Delivery): () => void {
  const folder = join(workspace, "hosts");
  const files = serverConfigurations(delivery).map(({ name, text }) => {
    const file = join(folder, name);
    writeAtomically(`${file}.staged`, text);
    return file;
  });
  makeReadable(folder);
  return () => {
    for (const file of files) renameSync(`${file}.staged`, file);
  };
}
