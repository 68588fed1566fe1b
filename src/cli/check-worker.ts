import { parentPort } from "node:worker_threads";
import { checkFile } from "../legal/check/check-file.ts";
import type { SourceFile } from "../legal/document/source-file.ts";

/** Checks the files it is sent and answers with what it found, in the same order. */
parentPort?.on("message", ({ from, sources }: { from: number; sources: SourceFile[] }) => {
  parentPort?.postMessage({ from, done: sources.map(checkFile) });
});
