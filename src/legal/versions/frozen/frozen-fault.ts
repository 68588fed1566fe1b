import type { Position } from "../../document/diagnostic.ts";

/** What is wrong with a frozen version, and where. */
export type FrozenFault = {
  readonly file: string;
  readonly at: Position;
  readonly message: string;
};
