import type { Severity } from "../../document/diagnostic.ts";
import { isFixable } from "../fixes/is-fixable.ts";
import type { Rule } from "../rule.ts";
import { excusableRules } from "../rules.ts";

const weights: Readonly<Record<Severity, string>> = {
  error: "An error: it stops the build.",
  warning: "A warning: a lawyer should look at it; it stops no build.",
  info: "A note: worth knowing; it stops no build.",
};

/** What there is to say of a rule besides its own words, in sentences. */
export function ruleWords(rule: Rule) {
  return {
    weight: weights[rule.severity],
    fixing: isFixable(rule)
      ? "npm run check -- --fix fixes what can be fixed without a change of meaning."
      : "Only a person can fix it: --fix leaves it alone.",
    isExcusable: excusableRules.has(rule.id),
  };
}
