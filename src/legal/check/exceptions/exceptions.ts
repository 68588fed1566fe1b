import type { z } from "zod";
import type { Diagnostic, Position } from "../../document/diagnostic.ts";
import { yamlFields } from "../../document/fields/yaml-fields.ts";
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

/** Tells whether an exception overlooks anything on a day: it says what it must, and its last day is not over. */
export function holds(exception: Exception, day: string): boolean {
  return lacking(exception).length === 0 && (exception.expires ?? "") >= day;
}

/** The file of the content folder that holds the exceptions. */
export const exceptionsFile = "exceptions.yml";

/** Reads the exceptions, none where the file has errors, and says what is wrong with it. */
export function exceptions(yaml: string): {
  exceptions: readonly Exception[];
  diagnostics: readonly Diagnostic[];
} {
  const source = { file: exceptionsFile, yaml, line: 1, rule: "exception-age" };
  const { fields, diagnostics, position } = yamlFields(source, exceptionsSchema);
  const found = fields?.exceptions ?? [];
  return {
    exceptions: found.map((each, i) => ({ ...each, at: position("exceptions", i, "rule") })),
    diagnostics,
  };
}
