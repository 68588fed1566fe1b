import { compareDiagnostics, type Diagnostic } from "../../document/diagnostic.ts";
import type { FreezePlan } from "../../versions/freezing/freeze-plan.ts";
import { frozenFaults } from "../../versions/frozen/frozen-faults.ts";
import type { FrozenState } from "../../versions/frozen/frozen-state.ts";
import { finding } from "../finding.ts";
import { frozenIntact } from "../rules/frozen-intact.ts";

/** What the check found, and what it knows of frozen versions. */
type Checked = FrozenState & { readonly diagnostics: readonly Diagnostic[] };

/**
 * The errors that keep documents from being frozen: all but those that freezing fixes. Of the frozen versions those faults
 * count that would be left.
 *
 * @param corrected the working file whose words take the place of the frozen ones: that they differ is the point
 */
export function releaseObstacles(
  content: Checked,
  { copies, sums }: FreezePlan,
  corrected?: string,
): Diagnostic[] {
  const digests = new Map([
    ...content.digests,
    ...copies.map(({ to, digest }) => [to, digest] as const),
  ]);
  const faults = frozenFaults({ ...content, digests, sums: sums.after }).map(
    ({ file, at, message }) => finding(frozenIntact, file, at, message),
  );
  const isFixable = ({ rule, file }: Diagnostic) => rule === "date-drift" && file === corrected;
  const errors = content.diagnostics.filter(
    (each) => each.severity === "error" && !isFixable(each),
  );
  const [before, after] = [new Set(errors.map(errorKey)), new Set(faults.map(errorKey))];
  return [
    // What is left stands where it stood before; the lines that are to come move it.
    ...errors.filter((each) => each.rule !== frozenIntact.id || after.has(errorKey(each))),
    ...faults.filter((each) => !before.has(errorKey(each))),
  ].sort(compareDiagnostics);
}

function errorKey({ file, rule, message }: Diagnostic): string {
  return JSON.stringify([file, rule, message]);
}
