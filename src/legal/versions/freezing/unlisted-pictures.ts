import type { DocumentFacts } from "../../document/document-facts.ts";
import { isDigest } from "../checksums/is-digest.ts";
import { listedDigests } from "../checksums/listed-digests.ts";
import type { FrozenState } from "../frozen/frozen-state.ts";
import { shownPictures } from "../frozen/shown-pictures.ts";

/**
 * The digests of pictures that want a line, by file: those without one. The line of a picture that a frozen version shows already is
 * never written over, whatever stands in the file now; a line that no frozen version needs makes way for what is frozen now.
 *
 * @param versions frozen files, and working files that are about to be frozen
 */
export function unlistedPictures(
  { frozen, pictures, sums }: Pick<FrozenState, "frozen" | "pictures" | "sums">,
  versions: readonly DocumentFacts[],
): ReadonlyMap<string, string> {
  const listed = listedDigests(sums);
  const held = shownPictures(frozen);
  const found = new Map<string, string>();
  for (const file of shownPictures(versions).keys()) {
    const digest = pictures.get(file);
    const isHeld = held.has(file) && listed.has(file);
    if (digest !== undefined && isDigest(digest) && !isHeld && listed.get(file) !== digest)
      found.set(file, digest);
  }
  return found;
}
