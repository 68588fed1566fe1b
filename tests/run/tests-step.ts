import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestCounts } from "./count-tests.mts";
import { program } from "./program.ts";
import type { Step, StepResult } from "./step.ts";

/** How many things are tested at a time: a build or a browser hardly uses more than one core. */
const processes = 2;

/** All test files below src/, in two processes: a start of tsx for each file would cost more than its tests do. */
export const unitTests: Step = testsStep(
  "unit tests",
  Array.from({ length: processes }, (_, i) => (counts: string) => [
    ...reporters(counts),
    "tests/run/load-tests.ts",
    "src",
    `${i + 1}/${processes}`,
  ]),
);

/** All test files of tests/, each in a process of its own, two at a time. */
export function siteTests(files: readonly string[], needs: string): Step {
  const words = (counts: string) => [
    "--import=tsx",
    "tests/run/site-tests.ts",
    String(processes),
    counts,
    ...files,
  ];
  return testsStep("whole-site tests", [words], needs);
}

/** The words of a program of tests, which writes to a file what they came to. */
type TestProgram = (counts: string) => readonly string[];

/** Programs of tests, all at once; each single test counts. */
function testsStep(name: string, programs: readonly TestProgram[], needs?: string): Step {
  return {
    name,
    ...(needs && { needs }),
    async run(environment) {
      const results = await Promise.all(programs.map((words) => testsOf(words, environment)));
      const sum = (key: "passed" | "failed") =>
        results.reduce((total, result) => total + result[key], 0);
      return {
        passed: sum("passed"),
        failed: sum("failed"),
        summary: `${sum("passed")} passed, ${sum("failed")} failed`,
        output: results
          .map(({ output }) => output)
          .filter(Boolean)
          .join("\n"),
        times: new Map(results.flatMap(({ times = new Map() }) => [...times])),
      };
    },
  };
}

async function testsOf(
  words: TestProgram,
  environment: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const place = mkdtempSync(join(tmpdir(), "paragraf-tests-"));
  const counts = join(place, "counts");
  const { code } = await program(words(counts), { isShown: true, environment });
  const { passed, failed, times } = readCounts(counts);
  rmSync(place, { recursive: true });
  // A process that dies reports no failed test of its own.
  const isDead = code !== 0 && failed === 0;
  return {
    passed,
    failed: isDead ? 1 : failed,
    summary: "",
    output: isDead ? `The process of the tests ended with exit code ${code}` : "",
    times: new Map(Object.entries(times)),
  };
}

function reporters(counts: string): string[] {
  return [
    "--import=tsx",
    "--test-reporter=./tests/run/print-tests.mts",
    "--test-reporter-destination=stdout",
    "--test-reporter=./tests/run/count-tests.mts",
    `--test-reporter-destination=${counts}`,
  ];
}

function readCounts(file: string): TestCounts {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as TestCounts;
  } catch {
    return { passed: 0, failed: 0, times: {} };
  }
}
