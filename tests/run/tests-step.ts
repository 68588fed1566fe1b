import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program } from "./program.ts";
import type { Step } from "./step.ts";

/** All test files below a folder, in one process; each single test counts. */
export function testsStep(name: string, folder: string, needs?: string): Step {
  return {
    name,
    ...(needs && { needs }),
    async run() {
      const place = mkdtempSync(join(tmpdir(), "paragraf-tests-"));
      const counts = join(place, "counts");
      const { code, output } = await program(words(folder, counts), true);
      const [passed = 0, failed = 0] = numbers(counts);
      rmSync(place, { recursive: true });
      // A process that dies tells no failed test of its own.
      const isDead = code !== 0 && failed === 0;
      const summary = `${passed} passed, ${failed} failed${isDead ? `, exit code ${code}` : ""}`;
      const isTold = output !== "";
      return {
        passed,
        failed: isDead ? 1 : failed,
        summary,
        output: isDead && !isTold ? "The process ended without a word" : "",
      };
    },
  };
}

function words(folder: string, counts: string): string[] {
  return [
    "--import=tsx",
    "--test-reporter=./tests/run/print-tests.mts",
    "--test-reporter-destination=stdout",
    "--test-reporter=./tests/run/count-tests.mts",
    `--test-reporter-destination=${counts}`,
    "tests/run/load-tests.ts",
    folder,
  ];
}

function numbers(file: string): number[] {
  try {
    return readFileSync(file, "utf8").split(" ").map(Number);
  } catch {
    return [];
  }
}
