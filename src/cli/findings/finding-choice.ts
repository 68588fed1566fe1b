import { closest } from "fastest-levenshtein";
import { currentRuleId } from "../../legal/check/renamed-rules.ts";
import type { Diagnostic } from "../../legal/document/diagnostic.ts";
import { type Folder, pathChoice } from "../path-choice.ts";
import { UsageError } from "../usage-error.ts";

/** What of all findings is asked for. */
export type Choice = {
  /** Rule ids, old ones too; all where none is named. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Files, folders and globs, as seen from where the command runs or from the content folder; all where there is none. */
  readonly paths: readonly string[];
};

/**
 * Whether a finding is asked for.
 *
 * @param known the ids of all rules
 * @param files all files that a path may mean, relative to the content folder
 * @throws UsageError where a rule or a path names nothing
 */
export function findingChoice(
  choice: Choice,
  known: readonly string[],
  files: readonly string[],
  folder: Folder,
): (diagnostic: Diagnostic) => boolean {
  const only = choice.only.map(currentRuleId);
  const skip = choice.skip.map(currentRuleId);
  for (const rule of [...only, ...skip])
    if (!known.includes(rule))
      throw new UsageError(`Unexpected rule ${rule}, expected ${closest(rule, [...known])}`);
  const isOnPath = pathChoice(choice.paths, files, folder);
  return ({ file, rule }) =>
    (only.length === 0 || only.includes(rule)) && !skip.includes(rule) && isOnPath(file);
}
