import type { Position, Severity } from "../../document/diagnostic.ts";

/** The rules that speak for the account, each of one kind of loss. */
export type AccountRule =
  | "words-lost"
  | "fence-end"
  | "markup-in-html"
  | "sign-taken"
  | "list-number"
  | "indented-code"
  | "link-without-address"
  | "definition-unused";

/** What of a source does not reach the reader as it was written, and where. */
export type AccountFault = Position & {
  readonly rule: AccountRule;
  readonly message: string;
  readonly severity?: Severity;
};
