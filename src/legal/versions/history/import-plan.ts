import { codeUnitOrder } from "../../document/code-unit-order.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenFile } from "../../document/names/frozen-name.ts";
import { listedDigests } from "../checksums/listed-digests.ts";
import { withChecksums } from "../checksums/with-checksums.ts";
import type { FreezePlan } from "../freezing/freeze-plan.ts";
import type { FrozenState } from "../frozen/frozen-state.ts";
import { datedRevisions, type Refused } from "./dated-revisions.ts";
import type { ReadRevision } from "./read-revision.ts";

/** What the history of documents gives. */
export type ImportPlan = FreezePlan & {
  /** The revision that each copy is made from, by the name of the copy. */
  readonly sources: ReadonlyMap<string, ReadRevision>;
  /** Revisions of which nothing can be made. */
  readonly refused: readonly Refused[];
  /** Revisions whose version is frozen already, with other bytes. They stay as they are. */
  readonly conflicts: readonly Refused[];
};

/**
 * Freezes the versions that are found in the history of documents. What is frozen already is never written over.
 *
 * @param revisions by working file, newest first
 */
export function importPlan(
  documents: readonly DocumentFacts[],
  revisions: ReadonlyMap<string, readonly ReadRevision[]>,
  { digests, sums }: Pick<FrozenState, "digests" | "sums">,
): ImportPlan {
  const listed = listedDigests(sums);
  const put = new Map<string, string>();
  const sources = new Map<string, ReadRevision>();
  const [refused, conflicts]: [Refused[], Refused[]] = [[], []];
  for (const document of documents) {
    const dated = datedRevisions(document, revisions.get(document.file) ?? []);
    refused.push(...dated.refused);
    for (const [date, revision] of dated.byDate) {
      const to = frozenFile(document.file, date);
      const digest = revision.facts?.bytesDigest ?? "";
      const isFree = [digests, listed].every((known) => (known.get(to) ?? digest) === digest);
      if (!isFree) conflicts.push({ revision, message: conflictMessage(to) });
      else if (!digests.has(to)) sources.set(to, revision);
      if (isFree && !listed.has(to)) put.set(to, digest);
    }
  }
  const copies = [...sources]
    .map(([to, { blob, facts }]) => ({ from: blob, to, digest: facts?.bytesDigest ?? "" }))
    .sort((a, b) => codeUnitOrder(a.to, b.to));
  const files = [...put.keys()].filter((file) => !sources.has(file)).sort(codeUnitOrder);
  const after = put.size > 0 ? withChecksums(sums, { put }) : sums;
  return { copies, listed: files, sums: { before: sums, after }, sources, refused, conflicts };
}

function conflictMessage(to: string): string {
  return `Unexpected other bytes in ${to}, expected those of this commit`;
}
