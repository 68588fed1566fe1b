import { sha256 } from "../../document/words.ts";
import { withChecksums } from "../../versions/checksums/with-checksums.ts";

/** `SHA256SUMS` for the examples of rules: the lines of some files as they are. */
export function exampleSums(files: Readonly<Record<string, string>>): string {
  const digests = Object.entries(files).map(([file, text]) => [file, sha256(text)] as const);
  return withChecksums("", { put: new Map(digests) });
}
