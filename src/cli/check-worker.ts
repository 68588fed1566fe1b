import { workerData } from "node:worker_threads";
import { keepTree } from "../io/kept-trees.ts";
import { checkFile } from "../legal/check/check-file.ts";
import type { SourceFile } from "../legal/document/source-file.ts";
import { doTasks } from "./worker-tasks.ts";

// Checks the files it is sent.
const { keepsTrees } = workerData as { keepsTrees: boolean };
const keep = keepsTrees ? keepTree : undefined;
doTasks((source: SourceFile) => checkFile(source, keep));
