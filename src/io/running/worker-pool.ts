import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/**
 * Room for young objects from the start: a worker lives for seconds and makes much of each text that it soon forgets. Only what Node
 * documents is asked of V8: flags may be renamed, and Node calls it unsafe to set them once a program runs.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

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
      runWorker(new Worker(worker, { workerData: data, resourceLimits }), take, finish),
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
