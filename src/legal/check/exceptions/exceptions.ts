import type { z } from "zod";
import type { Diagnostic, Position } from "../../document/diagnostic.ts";
import { yamlFields } from "../../document/fields/yaml-fields.ts";
import { currentRuleId, renamedMessage, renamedRules } from "../renamed-rules.ts";
import { exceptionsSchema } from "./exceptions-schema.ts";

/** An exception and where it stands in its file. */
export type Exception = z.infer<typeof exceptionsSchema>["exceptions"][number] & {
  readonly at: Position;
};

/** What an exception must say before it is believed. */
const duties = ["reason", "owner", "expires"] as const;

/** What an exception does not say though it must. */
export function lacking(exception: Exception): readonly (typeof duties)[number][] {
  return duties.filter((duty) => exception[duty] === undefined);
}

/** Whether an exception accepts anything on a day: it says what it must, and its last day is not over. */
export function holds(exception: Exception, day: string): boolean {
  return lacking(exception).length === 0 && (exception.expires ?? "") >= day;
}

/** The file of the content folder that holds the exceptions. */
export const exceptionsFile = "exceptions.yml";

/** Reads the exceptions, none where the file has errors, and reports what is wrong with it and which rules have a new name. */
export function exceptions(yaml: string): {
  exceptions: readonly Exception[];
  diagnostics: readonly Diagnostic[];
} {
  const file = exceptionsFile;
  const rule = "exception-age";
  const { fields, diagnostics, position } = yamlFields(
    { file, yaml, line: 1, rule },
    exceptionsSchema,
  );
  const found = (fields?.exceptions ?? []).map((each, i) => {
    return { ...each, at: position("exceptions", i, "rule") };
  });
  const notes = found
    .filter((each) => renamedRules.has(each.rule))
    .map((each): Diagnostic => {
      return { file, ...each.at, rule, severity: "info", message: renamedMessage(each.rule) };
    });
  return {
    exceptions: found.map((each) => ({ ...each, rule: currentRuleId(each.rule) })),
    diagnostics: [...diagnostics, ...notes],
  };
}
