import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenFile, frozenName } from "../../document/names/frozen-name.ts";
import { sumsFile } from "../checksums/checksums.ts";
import { listedDigests } from "../checksums/listed-digests.ts";
import type { FrozenState } from "../frozen/frozen-state.ts";
import { lostCorrections } from "../frozen/lost-corrections.ts";
import { newCorrections } from "../frozen/new-corrections.ts";
import { replacedVersion } from "./replaced-version.ts";

/** Why the frozen words of a document's current date may not be corrected by its working file; nothing where they may. */
export function correctionRefusal(
  document: DocumentFacts,
  state: FrozenState,
  day: string,
): string | undefined {
  const { file, frontmatter, bytesDigest } = document;
  const frozen = frozenFile(file, frontmatter.date);
  const [found, line] = [state.digests.get(frozen), listedDigests(state.sums).get(frozen)];
  if (found === undefined || line === undefined)
    return `Unexpected correction of ${frontmatter.date}, which is not frozen, expected npm run release`;
  if (line === bytesDigest)
    return `Unexpected correction without a change, expected other words than those of ${frozen}`;
  const isCutOff = found === bytesDigest && replacedVersion(document, state, line).isThere;
  if (found !== line && !isCutOff)
    return `Unexpected change of ${frozen}, expected the bytes of its line in ${sumsFile}`;
  return entryRefusal(document, state, day);
}

/** Each correction is announced by an entry of its own, and takes the place of no other. */
function entryRefusal(
  document: DocumentFacts,
  { frozen, digests }: FrozenState,
  day: string,
): string | undefined {
  const { file, bytesDigest } = document;
  const { date, corrections = [] } = document.frontmatter;
  const late = corrections.find((entry) => entry.date > day);
  if (late) return `Unexpected correction of ${late.date}, expected a day that is not after ${day}`;
  const published = frozen.find((each) => each.file === frozenFile(file, date));
  const [lost] = published ? lostCorrections(document, published) : [];
  if (lost !== undefined) return lost;
  const isAnnounced =
    published?.bytesDigest === bytesDigest
      ? corrections.length >= replacedCount(digests, file, date)
      : (published ? newCorrections(document, published) : corrections).length > 0;
  if (isAnnounced) return undefined;
  return "Missing entry in corrections for this change, expected its date and a note";
}

/** Where the corrected bytes are in place, the published entries cannot be asked any more: as many as bytes were replaced. */
function replacedCount(digests: FrozenState["digests"], document: string, date: string): number {
  return [...digests.keys()].filter((file) => {
    const name = frozenName(file);
    return name?.document === document && name.date === date && name.replaced !== undefined;
  }).length;
}
