import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { run } from "node:test";
import countTests from "./count-tests.mts";
import printTests from "./print-tests.mts";

// Runs test files, each in a process of its own, some at a time: `site-tests.ts 2 <file for counts> <test file …>`.

const [, , concurrency, counts = "", ...files] = process.argv;
const events = run({ files: files.map((file) => resolve(file)), concurrency: Number(concurrency) });
events.compose(printTests).pipe(process.stdout);
events.compose(countTests).pipe(createWriteStream(counts));
