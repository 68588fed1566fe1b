import type { DocumentFacts } from "../document/document-facts.ts";
import { frozenFile } from "../document/frozen-name.ts";
import type { FreezePlan, FrozenCopy } from "./freeze-plan.ts";
import type { FrozenState } from "./frozen-faults.ts";
import { listedDigests } from "./listed-digests.ts";
import { unlistedVersions } from "./unlisted-versions.ts";
import { withChecksums } from "./with-checksums.ts";

/**
 * Freezes every chosen document whose current date is not frozen yet, and gives a line to frozen versions that have none: a
 * release that was cut off is completed by the next one.
 *
 * @param isChosen by working file
 */
export function releasePlan(
  state: FrozenState,
  isChosen: (document: string) => boolean = () => true,
): FreezePlan {
  const { documents, digests, sums } = state;
  const listed = listedDigests(sums);
  const copies = documents
    .filter(({ file }) => isChosen(file))
    .map(currentCopy)
    // Where the line of a version that is gone names other bytes, these are not the ones to put back.
    .filter(({ to, digest }) => !digests.has(to) && (listed.get(to) ?? digest) === digest);
  const { files, moved } = unlistedVersions(state, isChosen);
  const put = new Map([
    ...copies.map(({ to, digest }) => [to, digest] as const),
    ...files.map((file) => [file, digests.get(file) ?? ""] as const),
  ]);
  const isChanged = put.size > 0 || moved.size > 0;
  const after = isChanged ? withChecksums(sums, { put, drop: moved }) : sums;
  return { copies, listed: files, sums: { before: sums, after } };
}

function currentCopy({ file, frontmatter, bytesDigest }: DocumentFacts): FrozenCopy {
  return { from: file, to: frozenFile(file, frontmatter.date), digest: bytesDigest };
}
