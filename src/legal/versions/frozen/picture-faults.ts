import { checksums, sumsFile } from "../checksums/checksums.ts";
import type { FrozenFault } from "./frozen-fault.ts";
import type { FrozenState } from "./frozen-state.ts";
import { shownPictures } from "./shown-pictures.ts";

/** Pictures of frozen versions that are not those of their lines. Without a line, nothing is said: the next release adds it. */
export function pictureFaults({
  frozen,
  pictures,
  sums,
}: Pick<FrozenState, "frozen" | "pictures" | "sums">): FrozenFault[] {
  const shown = shownPictures(frozen);
  return checksums(sums).checksums.flatMap(({ file, digest, line }) => {
    const version = shown.get(file);
    const found = pictures.get(file);
    if (version === undefined || found === digest) return [];
    const message =
      found === undefined
        ? `Missing ${file}, which ${version} shows by this name, expected it back in its place, even where it was renamed or moved`
        : `Unexpected change of ${file}, which ${version} shows, expected its old bytes, and another name for a new picture`;
    return [{ file: sumsFile, at: { line, column: 1 }, message }];
  });
}
