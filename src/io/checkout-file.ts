import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./workspace.ts";
import { writeAtomically } from "./write-atomically.ts";

/** The text of a file of the checkout, or nothing where there is none. */
export function checkoutFile(name: string): string | undefined {
  try {
    return readFileSync(join(checkout, name), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a file of the checkout. */
export function writeCheckoutFile(name: string, text: string): void {
  writeAtomically(join(checkout, name), text);
}
