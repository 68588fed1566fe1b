import { checksums } from "./checksums.ts";

/** The digests that `SHA256SUMS` says, by file. */
export function listedDigests(sums: string): ReadonlyMap<string, string> {
  return new Map(checksums(sums).checksums.map(({ file, digest }) => [file, digest]));
}
