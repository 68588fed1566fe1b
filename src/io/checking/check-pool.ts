import type { CheckedFile } from "../../legal/check/check-file.ts";
import type { SourceFile } from "../../legal/document/source-file.ts";
import { keepTree } from "../kept/kept-trees.ts";
import { inWorkers } from "../running/worker-pool.ts";
import { checkInTime } from "./check-in-time.ts";

/** Below this many bytes the start of a worker costs more than it saves. */
const worthWorkers = 400_000;

/** How files are checked. */
export type PoolOptions = {
  /** The program of a worker (src/cli/workers/check-worker.ts, bundled); without it all is done here. */
  readonly worker?: URL;
  /** Whether the trees are kept for the renderer. */
  readonly keepsTrees?: boolean;
  /** How long a file may take, in milliseconds; left out, what its size gives it. */
  readonly patience?: number;
  /** Is told how many files are checked, of how many. */
  readonly onProgress?: (done: number, count: number) => void;
};

/** Checks files on all cores, in the order given. */
export async function checkFiles(
  sources: readonly SourceFile[],
  { worker, keepsTrees = false, patience, onProgress }: PoolOptions,
): Promise<CheckedFile[]> {
  const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
  if (!worker || bytes < worthWorkers)
    return sources.map((source) =>
      checkInTime(source, { keep: keepsTrees ? keepTree : undefined, patience }),
    );
  const checked: CheckedFile[] = [];
  await inWorkers<SourceFile, CheckedFile>(sources, {
    worker,
    data: { keepsTrees, patience },
    batch: 4,
    onProgress,
    put: (i, each) => {
      checked[i] = each;
    },
  });
  return checked;
}
