import { join } from "node:path";

/** The checkout that is being worked in: commands run from its top. */
export const checkout = process.cwd();

/** What Paragraf keeps between commands. Everything here can be deleted. */
export const workspace = join(checkout, ".paragraf");

/** The published site. */
export const dist = join(checkout, "dist");
