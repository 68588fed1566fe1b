import { type CheckedFile, checkFile } from "../legal/check/check-file.ts";
import type { SourceFile } from "../legal/document/source-file.ts";
import { keepTree } from "./kept-trees.ts";
import { inWorkers } from "./worker-pool.ts";

/** Below this many bytes the start of a worker costs more than it saves. */
const worthWorkers = 400_000;

/** How files are checked. */
export type PoolOptions = {
  /** The program of a worker (src/cli/check-worker.ts, bundled); without it all is done here. */
  readonly worker?: URL;
  /** Whether the trees are kept for the renderer. */
  readonly keepsTrees?: boolean;
  /** Is told how many files are checked, of how many. */
  readonly onProgress?: (done: number, count: number) => void;
};

/** Checks files on all cores, in the order given. */
export async function checkFiles(
  sources: readonly SourceFile[],
  { worker, keepsTrees = false, onProgress }: PoolOptions,
): Promise<CheckedFile[]> {
  const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
  if (!worker || bytes < worthWorkers)
    return sources.map((source) => checkFile(source, keepsTrees ? keepTree : undefined));
  const checked: CheckedFile[] = [];
  await inWorkers<SourceFile, CheckedFile>(sources, {
    worker,
    data: { keepsTrees },
    batch: 4,
    onProgress,
    put: (i, each) => {
      checked[i] = each;
    },
  });
  return checked;
}
