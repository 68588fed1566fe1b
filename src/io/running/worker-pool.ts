import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

/**
 * V8 is made for pages that are read for hours; a worker works for seconds, on texts of many kinds. It begins with room for 1 MB of
 * young objects and copies what it makes of a text until that has grown, and it optimizes what it has hardly seen at work, several
 * times over. Room from the start and patience take a fifth off the check of many documents.
 */
const settings = [
  "--min-semi-space-size=16",
  "--max-semi-space-size=32",
  "--interrupt-budget=1200000",
];

/** How a worker is told what to do, and answers: some tasks in order, and their results in the same order. */
export type Batch<Item> = { readonly from: number; readonly items: readonly Item[] };

export type WorkerPool<Result> = {
  /** The program of a worker, bundled. */
  readonly worker: URL;
  /** What every worker is given at its start. */
  readonly data?: unknown;
  /** How many tasks a worker takes at a time: few enough that none is left with the rest. */
  readonly batch: number;
  /** Is told how many tasks are done, of how many. */
  readonly onProgress?: ((done: number, count: number) => void) | undefined;
  /** Takes results as they come. */
  readonly put: (index: number, result: Result) => void;
};

/** Does tasks in workers on all cores. Ends with an error where one does. */
export async function inWorkers<Task, Result>(
  tasks: readonly Task[],
  { worker, data, batch, onProgress, put }: WorkerPool<Result>,
): Promise<void> {
  for (const setting of settings) setFlagsFromString(setting);
  let next = 0;
  let ready = 0;
  const take = (): Batch<Task> => {
    const from = next;
    next += batch;
    return { from, items: tasks.slice(from, next) };
  };
  const finish = ({ from, items }: Batch<Result>) => {
    items.forEach((result, i) => {
      put(from + i, result);
    });
    ready += items.length;
    onProgress?.(ready, tasks.length);
  };
  const count = Math.min(availableParallelism(), Math.ceil(tasks.length / batch));
  await Promise.all(
    Array.from({ length: count }, () =>
      runWorker(new Worker(worker, { workerData: data }), take, finish),
    ),
  );
}

function runWorker<Task, Result>(
  worker: Worker,
  take: () => Batch<Task>,
  finish: (done: Batch<Result>) => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const give = () => {
      const work = take();
      if (work.items.length > 0) worker.postMessage(work);
      else resolve();
    };
    worker.on("message", (done: Batch<Result>) => {
      finish(done);
      give();
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("a worker ended before its work did")));
    give();
  }).finally(() => worker.terminate());
}
