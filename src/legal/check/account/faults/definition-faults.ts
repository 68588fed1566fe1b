import type { AccountFault } from "../account-fault.ts";
import { type LinkDefinition, referredLabels } from "../lines/link-definition.ts";
import { quoted } from "./quoted.ts";

/** Lines such as `[DPO]: dpo@example.com` that nothing refers to, so that nobody reads them. */
export function definitionFaults(
  definitions: readonly LinkDefinition[],
  lines: readonly string[],
  bodyLine: number,
): AccountFault[] {
  if (definitions.length === 0) return [];
  const labels = referredLabels(lines.slice(bodyLine - 1).join("\n"));
  const seen = new Set<string>();
  return definitions.flatMap(({ line, column, label, key, address, title }): AccountFault[] => {
    const isSecond = seen.has(key);
    seen.add(key);
    if (labels.has(key) && !isSecond) return [];
    const words = [address, title].filter((each) => each !== "").join(" ");
    const what = `line [${label}]: ${quoted(words)} that ${isSecond ? "another with the same name hides" : "nothing refers to"} and no reader sees`;
    const isAddress = /^$|^[#/.]|[@/]|^[a-z][a-z0-9+.-]*:|[^.\s]\.[^.\s]/i.test(address);
    // Some hide a note for colleagues like this: [//]: # (note).
    const isNote = /^(?:#|\/|)$/.test(address);
    const isHiding = !isAddress || (title !== "" && !isNote);
    return [
      {
        line,
        column,
        rule: "definition-unused",
        message: `Unexpected ${what}, expected a backslash before [ to show it, or its removal`,
        severity: isHiding ? "error" : "warning",
      },
    ];
  });
}
