import { join } from "node:path";
import type { Delivery } from "../legal/delivery/delivery.ts";
import { serverConfigurations } from "../legal/delivery/hosts/host-configurations.ts";
import { workspace } from "./workspace.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Writes what servers read beside dist/ to `.paragraf/hosts/`: in dist/ anyone could ask for it. */
export function writeServerConfigurations(delivery: Delivery): void {
  for (const { name, text } of serverConfigurations(delivery))
    writeAtomically(join(workspace, "hosts", name), text);
}
