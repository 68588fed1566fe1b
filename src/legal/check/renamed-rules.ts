/** Rules that had another id once, by that id. Exceptions, baselines and options that use it go on working. */
export const renamedRules: ReadonlyMap<string, string> = new Map([
  ["check-back", "asks-to-check-back"],
  ["field-drift", "frozen-fields-differ"],
  ["path-alike", "confusable-path"],
  ["picture-active", "active-svg"],
  ["still-to-come", "earlier-version-pending"],
]);

/** The id that a rule has now. */
export function currentRuleId(id: string): string {
  return renamedRules.get(id) ?? id;
}

/** What is said of an id that a rule no longer has. */
export function renamedMessage(id: string): string {
  return `Unexpected old name ${id} of a rule, expected its new name ${currentRuleId(id)}`;
}
