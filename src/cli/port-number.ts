import { Misuse } from "./misuse.ts";

/** @throws Misuse where it is no port */
export function portNumber(port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new Misuse(`Unexpected port ${port}, expected a number up to 65535`);
  return Number(port);
}
