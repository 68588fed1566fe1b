import type { InterfaceStrings } from "./interface-strings.ts";
import { zhHans } from "./zh-Hans.ts";

/** The page frame in Chinese of no named script: simplified, as most of its readers write. */
export const zh: InterfaceStrings = zhHans;
