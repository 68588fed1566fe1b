import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenFile } from "../../document/names/frozen-name.ts";
import { listedDigests } from "../checksums/listed-digests.ts";
import type { FrozenState } from "../frozen/frozen-state.ts";

/**
 * Where the bytes that a correction replaces are kept: the first name that is free, or that has these bytes and no line because
 * the last correction was cut off.
 *
 * @param digest of the bytes
 */
export function replacedVersion(
  { file, frontmatter: { date } }: Pick<DocumentFacts, "file" | "frontmatter">,
  { digests, sums }: Pick<FrozenState, "digests" | "sums">,
  digest: string,
): { readonly file: string; readonly isThere: boolean } {
  const listed = listedDigests(sums);
  for (let n = 1; ; n++) {
    const name = frozenFile(file, date, n);
    const found = digests.get(name);
    if (!listed.has(name) && (found ?? digest) === digest)
      return { file: name, isThere: found !== undefined };
  }
}
