import { closest } from "fastest-levenshtein";
import { ruleSection } from "../../legal/check/guide/rule-guide.ts";
import { ruleList } from "../../legal/check/guide/rule-list.ts";
import { currentRuleId } from "../../legal/check/renamed-rules.ts";
import { rules } from "../../legal/check/rules.ts";
import { UsageError } from "../usage-error.ts";

/** Prints why there is a rule and what to do about its findings, or the list of all rules. */
export function explain(id: string): number {
  if (id === "all") {
    console.log(ruleList(rules).join("\n"));
    return 0;
  }
  const rule = rules.find((each) => each.id === currentRuleId(id));
  if (!rule) {
    const near = closest(id, [...rules.map((each) => each.id)]);
    throw new UsageError(`Unexpected rule ${id}, expected ${near} (--explain all lists them)`);
  }
  console.log(ruleSection(rule));
  return 0;
}
