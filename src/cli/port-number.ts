import { UsageError } from "./usage-error.ts";

/** @throws UsageError where it is no port */
export function portNumber(port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new UsageError(`Unexpected port ${port}, expected a number up to 65535`);
  return Number(port);
}
