import { workerData } from "node:worker_threads";
import { checkInTime } from "../../io/checking/check-in-time.ts";
import { keepTree } from "../../io/kept/kept-trees.ts";
import type { SourceFile } from "../../legal/document/source-file.ts";
import { doTasks } from "./worker-tasks.ts";

// Checks the files it is sent.
const { keepsTrees, patience } = workerData as { keepsTrees: boolean; patience?: number };
const keep = keepsTrees ? keepTree : undefined;
doTasks((source: SourceFile) => checkInTime(source, { keep, patience }));
