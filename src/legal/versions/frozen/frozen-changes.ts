import { codeUnitOrder } from "../../document/code-unit-order.ts";
import { frozenFile, frozenName } from "../../document/names/frozen-name.ts";

/** Names of frozen files and pictures, each with something that only the same bytes have. */
export type FrozenBytes = ReadonlyMap<string, string>;

/** What became of a frozen file, or of a picture that had a line in `SHA256SUMS`. */
export type FrozenChange = {
  readonly file: string;
  /** `corrected` is what `release --correct` does: others stand in its place, and the old bytes are kept. */
  readonly became: "changed" | "removed" | "corrected" | "moved" | "new";
  /** Where the old bytes are now, of what was corrected or moved. */
  readonly kept?: string;
};

/** Whether what was published can no longer be had. */
export function isBreach({ became }: FrozenChange): boolean {
  return became === "changed" || became === "removed";
}

/**
 * What became of frozen files between two states of a content folder, by their bytes alone: their lines in `SHA256SUMS` can be
 * rewritten together with them.
 *
 * @param isThere whether a file is there after the change
 * @returns breaches first, else by name
 */
export function frozenChanges(
  before: FrozenBytes,
  after: FrozenBytes,
  isThere: (file: string) => boolean,
): FrozenChange[] {
  const fresh = new Set([...after.keys()].filter((file) => !before.has(file)));
  const changes: FrozenChange[] = [];
  for (const [file, bytes] of before) {
    if (after.get(file) === bytes) continue;
    const isSame = (other: string) => after.get(other) === bytes;
    const isGone = !after.has(file);
    const kept = [...fresh].find(
      (other) => isSame(other) && (isGone ? hasMoved(file, other, isThere) : isKept(file, other)),
    );
    if (kept !== undefined) fresh.delete(kept);
    changes.push(
      kept === undefined
        ? { file, became: isGone ? "removed" : "changed" }
        : { file, became: isGone ? "moved" : "corrected", kept },
    );
  }
  changes.push(...[...fresh].map((file): FrozenChange => ({ file, became: "new" })));
  return changes.sort(
    (a, b) => Number(isBreach(b)) - Number(isBreach(a)) || codeUnitOrder(a.file, b.file),
  );
}

/** A version goes with its document; that of a document which stays is taken away from it. */
function hasMoved(file: string, other: string, isThere: (file: string) => boolean): boolean {
  const [from, to] = [frozenName(file), frozenName(other)];
  if (!from || !to || isThere(from.document)) return false;
  return from.date === to.date && from.replaced === to.replaced;
}

function isKept(file: string, other: string): boolean {
  const [from, to] = [frozenName(file), frozenName(other)];
  return (
    from?.replaced === undefined &&
    from?.document === to?.document &&
    to?.replaced !== undefined &&
    other === frozenFile(to.document, from?.date ?? "", to.replaced)
  );
}
