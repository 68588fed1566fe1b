import { contentFolderName } from "../io/content/content-folder.ts";
import { writeFrozen } from "../io/write-frozen.ts";
import { visibleText } from "../legal/check/formats/visible-text.ts";
import { sumsFile } from "../legal/versions/checksums/checksums.ts";
import type { FreezePlan } from "../legal/versions/freezing/freeze-plan.ts";

/** How a plan is carried out. */
type Options = {
  /** Then nothing is written. */
  readonly isDryRun: boolean;
  /** What is said where there is nothing to do. */
  readonly nothing: string;
  /** What is printed behind the name of a copy. */
  readonly origin?: (to: string) => string;
  /** The bytes that a copy is made from; those of a file of the content folder unless said otherwise. */
  readonly bytesOf?: (from: string) => Promise<Uint8Array>;
};

/** Prints each file that is frozen, then freezes them. Where there is nothing to do, it says so, and not a byte changes. */
export async function carryOut(
  plan: FreezePlan,
  { isDryRun, nothing, origin = () => "", bytesOf }: Options,
): Promise<void> {
  const { copies, listed } = plan;
  if (copies.length === 0 && listed.length === 0) return console.log(nothing);
  const folder = contentFolderName();
  const lines = [
    ...copies.map(({ to }) => `${folder}/${to}${origin(to)}`),
    ...listed.map((file) => `${folder}/${file} (its line in ${sumsFile})`),
  ];
  console.log(lines.map(visibleText).join("\n"));
  if (isDryRun) return console.log("Nothing is written (--dry-run)");
  await writeFrozen(plan, bytesOf);
  console.log(`Frozen. Commit these files together with ${folder}/${sumsFile}`);
}
