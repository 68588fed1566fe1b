import { join } from "node:path";

/** The top of the checkout that is tested. */
export const checkout = join(import.meta.dirname, "..");
