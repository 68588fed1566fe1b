import { parentPort, workerData } from "node:worker_threads";
import { keepTree } from "../io/kept-trees.ts";
import { checkFile } from "../legal/check/check-file.ts";
import type { SourceFile } from "../legal/document/source-file.ts";

const { keepsTrees } = workerData as { keepsTrees: boolean };
const keep = keepsTrees ? keepTree : undefined;

/** Checks the files it is sent and answers with what it found, in the same order. */
parentPort?.on("message", ({ from, sources }: { from: number; sources: SourceFile[] }) => {
  parentPort?.postMessage({ from, done: sources.map((source) => checkFile(source, keep)) });
});
