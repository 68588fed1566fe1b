import { codeUnitOrder } from "../../document/code-unit-order.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenFile, frozenName } from "../../document/names/frozen-name.ts";
import { listedDigests } from "../checksums/listed-digests.ts";
import { withChecksums } from "../checksums/with-checksums.ts";
import type { FrozenState } from "../frozen/frozen-state.ts";
import type { FreezePlan, FrozenCopy } from "./freeze-plan.ts";
import { unlistedPictures } from "./unlisted-pictures.ts";
import { unlistedVersions } from "./unlisted-versions.ts";

/**
 * Freezes every chosen document whose current date is not frozen yet, and gives a line to frozen versions that have none, and to
 * the pictures that they show: a release that was cut off is completed by the next one.
 *
 * @param isChosen by working file
 */
export function releasePlan(
  state: FrozenState,
  isChosen: (document: string) => boolean = () => true,
): FreezePlan {
  const { documents, frozen, digests, sums } = state;
  const known = listedDigests(sums);
  const copies = documents
    .filter(({ file }) => isChosen(file))
    .map(currentCopy)
    // Where the line of a version that is gone names other bytes, these are not the ones to put back.
    .filter(({ to, digest }) => !digests.has(to) && (known.get(to) ?? digest) === digest);
  const { files, moved } = unlistedVersions(state, isChosen);
  const sources = new Set(copies.map(({ from }) => from));
  const pictures = unlistedPictures(state, [
    ...frozen.filter(({ file }) => isChosen(frozenName(file)?.document ?? "")),
    ...documents.filter(({ file }) => sources.has(file)),
  ]);
  const put = new Map([
    ...copies.map(({ to, digest }) => [to, digest] as const),
    ...files.map((file) => [file, digests.get(file) ?? ""] as const),
    ...pictures,
  ]);
  const isChanged = put.size > 0 || moved.size > 0;
  const after = isChanged ? withChecksums(sums, { put, drop: moved }) : sums;
  const listed = [...files, ...pictures.keys()].sort(codeUnitOrder);
  return { copies, listed, sums: { before: sums, after } };
}

function currentCopy({ file, frontmatter, bytesDigest }: DocumentFacts): FrozenCopy {
  return { from: file, to: frozenFile(file, frontmatter.date), digest: bytesDigest };
}
