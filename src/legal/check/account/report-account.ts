import { splitFrontmatter } from "../../document/fields/split-frontmatter.ts";
import type { CheckedDocument, Report } from "../rule.ts";
import { account } from "./account.ts";
import type { AccountFault, AccountRule } from "./account-fault.ts";

/** The account of each document, for the rules that speak for it. */
const kept = new WeakMap<CheckedDocument, readonly AccountFault[]>();

/** Reports the faults of the account that are one rule's; the account is taken once for all of them. */
export function reportAccount(id: AccountRule, document: CheckedDocument, report: Report): void {
  for (const fault of accountOf(document)) {
    const { rule, message, severity } = fault;
    if (rule === id) report(fault, message, severity && { severity });
  }
}

function accountOf(document: CheckedDocument): readonly AccountFault[] {
  const { text, blocks } = document;
  const faults = kept.get(document) ?? account(text, bodyLine(text), blocks);
  kept.set(document, faults);
  return faults;
}

/** The line on which the body starts; the examples of rules are bodies alone. */
function bodyLine(text: string): number {
  const split = splitFrontmatter(text);
  return "message" in split ? 1 : split.bodyLine;
}
