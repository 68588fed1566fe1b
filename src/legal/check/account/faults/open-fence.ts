import type { Position } from "../../../document/diagnostic.ts";
import type { AccountFault } from "../account-fault.ts";
import type { Fence } from "../lines/fence.ts";

/** What is said of a fence that nothing closes. */
export function openFence({ line, column }: Position, { sign, length }: Fence): AccountFault {
  const run = sign.repeat(length);
  return {
    line,
    column,
    rule: "fence-end",
    message: `Unexpected ${run} that nothing closes, expected a line with ${run} alone behind the code`,
  };
}
