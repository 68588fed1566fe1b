import { frozenFile, frozenName } from "../../document/names/frozen-name.ts";
import { isDigest } from "../checksums/is-digest.ts";

/**
 * The digests of the bytes that corrections replaced, by the frozen file that they stood in, oldest first.
 *
 * @param digests of every Markdown file
 */
export function replacedDigests(
  digests: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const numbered = new Map<string, [number: number, digest: string][]>();
  for (const [file, digest] of digests) {
    const name = frozenName(file);
    if (name?.replaced === undefined || !isDigest(digest)) continue;
    const version = frozenFile(name.document, name.date);
    numbered.set(version, [...(numbered.get(version) ?? []), [name.replaced, digest]]);
  }
  return new Map(
    [...numbered].map(([version, all]) => [
      version,
      all.sort(([a], [b]) => a - b).map(([, digest]) => digest),
    ]),
  );
}
