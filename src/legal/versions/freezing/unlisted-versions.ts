import { codeUnitOrder } from "../../document/code-unit-order.ts";
import { frozenName } from "../../document/names/frozen-name.ts";
import { isDigest } from "../checksums/is-digest.ts";
import { listedDigests } from "../checksums/listed-digests.ts";
import type { FrozenState } from "../frozen/frozen-state.ts";

/** Frozen versions that have no line yet, and the lines of versions that moved to where they are now. */
export type UnlistedVersions = {
  /** Sorted. */
  readonly files: readonly string[];
  /** Files that are gone: their folder was renamed with its document. */
  readonly moved: ReadonlySet<string>;
};

/**
 * What a release that was cut off, somebody's own hand or a renamed document left without a line. A version has moved where the
 * same bytes of the same day are gone elsewhere.
 */
export function unlistedVersions(
  { digests, sums }: Pick<FrozenState, "digests" | "sums">,
  isChosen: (document: string) => boolean,
): UnlistedVersions {
  const listed = listedDigests(sums);
  const files = [...digests.keys()]
    .filter((file) => {
      const document = frozenName(file)?.document;
      return document !== undefined && isChosen(document) && !listed.has(file);
    })
    .filter((file) => isDigest(digests.get(file)))
    .sort(codeUnitOrder);
  const gone = new Map(
    [...listed]
      .filter(([file]) => frozenName(file) && !digests.has(file))
      .map(([file, digest]) => [versionKey(file, digest), file]),
  );
  const moved = files.flatMap((file) => gone.get(versionKey(file, digests.get(file))) ?? []);
  return { files, moved: new Set(moved) };
}

function versionKey(file: string, digest = ""): string {
  return `${file.slice(file.lastIndexOf("/"))}\0${digest}`;
}
