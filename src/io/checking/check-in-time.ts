import { type CheckedFile, checkFile, type KeepTree } from "../../legal/check/check-file.ts";
import { uncheckedFile } from "../../legal/check/readings/unchecked-file.ts";
import type { SourceFile } from "../../legal/document/source-file.ts";
import { patienceWith } from "./patience-with.ts";
import { withinTime } from "./within-time.ts";

/** How a file is checked. */
export type TimedOptions = {
  /** What is done with the tree of a document that was checked. */
  readonly keep?: KeepTree | undefined;
  /** In milliseconds; left out, what the size of the file gives it. */
  readonly patience?: number | undefined;
};

/** Checks a file, and says so where that takes far longer than it should, so that no text holds up all others for ever. */
export function checkInTime(
  source: SourceFile,
  { keep, patience }: TimedOptions = {},
): CheckedFile {
  let tree: Parameters<KeepTree> | undefined;
  const checked = withinTime(patience ?? patienceWith(source.bytes.length), () =>
    checkFile(source, (...each) => {
      tree = each;
    }),
  );
  if (!checked) return uncheckedFile(source);
  // Nothing that writes may be cut off.
  if (tree) keep?.(...tree);
  return checked;
}
