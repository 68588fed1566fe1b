import { no } from "./no.ts";

/** Bokmål is what texts that only say Norwegian are written in. */
export const nb = no;
