import type { CheckedFile } from "../../legal/check/check-file.ts";
import type { SourceFile } from "../../legal/document/source-file.ts";
import { digest } from "../digest.ts";
import { checkCache, readCheckCache, writeCheckCache } from "../kept/check-cache.ts";
import { codeDigest } from "../kept/code-digest.ts";
import { checkFiles, type PoolOptions } from "./check-pool.ts";

/** What the check found in each file, in the order of the files. */
export type CheckedFiles = {
  readonly checked: readonly CheckedFile[];
  /** The SHA-256 of the bytes of each file, hex; why they could not be had where they could not. */
  readonly digests: ReadonlyMap<string, string>;
};

/**
 * Checks files by the rules that see one alone. Those whose bytes were checked before by the same code are not read again.
 *
 * @param cache where it is kept what was found
 */
export async function checkedFiles(
  sources: readonly SourceFile[],
  pool: PoolOptions,
  cache = checkCache,
): Promise<CheckedFiles> {
  const code = codeDigest();
  const known = readCheckCache(code, cache);
  const digests = sources.map(({ bytes, obstacle }) => obstacle ?? digest(bytes));
  const kept = sources.map(({ file }, i) => {
    const entry = known.get(file);
    return entry && entry.digest === digests[i] ? entry.checked : undefined;
  });
  const unknown = sources.filter((_, i) => !kept[i]);
  const fresh = (await checkFiles(unknown, pool)).values();
  const checked = kept.map((each) => each ?? (fresh.next().value as CheckedFile));
  if (unknown.length > 0 || known.size !== sources.length) {
    const entry = (i: number) => ({ digest: digests[i] ?? "", checked: checked[i] as CheckedFile });
    const finished = sources.flatMap(({ file }, i) =>
      checked[i]?.isUnfinished ? [] : [[file, entry(i)] as const],
    );
    writeCheckCache(code, cache, finished);
  }
  return { checked, digests: new Map(sources.map(({ file }, i) => [file, digests[i] ?? ""])) };
}
