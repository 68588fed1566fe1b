import { parentPort } from "node:worker_threads";
import type { Batch } from "../../io/running/worker-pool.ts";

/** Does the tasks that a worker is sent, and answers with their results in the same order. */
export function doTasks<Task, Result>(work: (task: Task) => Result): void {
  parentPort?.on("message", ({ from, items }: Batch<Task>) => {
    const done: Batch<Result> = { from, items: items.map(work) };
    parentPort?.postMessage(done);
  });
}
