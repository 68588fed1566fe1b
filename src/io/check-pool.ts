import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type CheckedFile, checkFile } from "../legal/check/check-file.ts";
import type { SourceFile } from "../legal/document/source-file.ts";
import { keepTree } from "./kept-trees.ts";

/** Below this many bytes the start of a worker costs more than it saves. */
const worthWorkers = 400_000;

/** A worker takes this many files at a time: few enough that none is left with the rest. */
const batch = 4;

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
  let next = 0;
  let ready = 0;
  const take = () => {
    const from = next;
    next += batch;
    return { from, sources: sources.slice(from, next) };
  };
  const count = Math.min(availableParallelism(), Math.ceil(sources.length / batch));
  await Promise.all(
    Array.from({ length: count }, () =>
      runWorker(new Worker(worker, { workerData: { keepsTrees } }), take, (from, done) => {
        done.forEach((each, i) => {
          checked[from + i] = each;
        });
        ready += done.length;
        onProgress?.(ready, sources.length);
      }),
    ),
  );
  return checked;
}

function runWorker(
  worker: Worker,
  take: () => { from: number; sources: SourceFile[] },
  put: (from: number, done: CheckedFile[]) => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const give = () => {
      const work = take();
      if (work.sources.length > 0) worker.postMessage(work);
      else resolve();
    };
    worker.on("message", ({ from, done }: { from: number; done: CheckedFile[] }) => {
      put(from, done);
      give();
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("a check worker ended before its work did")));
    give();
  }).finally(() => worker.terminate());
}
