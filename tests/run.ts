import { programStep } from "./run/program-step.ts";
import type { Step } from "./run/step.ts";
import { testsStep } from "./run/tests-step.ts";

const paragraf = "src/cli/paragraf.mjs";

/** All that `npm test` does. Order is significant: what fails fast comes first, and the site's tests look at what was built. */
const steps: readonly Step[] = [
  programStep("types", ["node_modules/typescript/bin/tsc"]),
  programStep(
    "lint and format",
    ["node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off", "."],
    /^Checked.*/m,
  ),
  testsStep("unit tests", "src"),
  programStep("check", [paragraf, "check"], /^\d+ documents?, .*/m),
  programStep("build", [paragraf, "build"], /\d+ documents? proved, .*/),
  testsStep("whole-site tests", "tests", "build"),
];

void runAll();

async function runAll(): Promise<void> {
  let [passed, failed] = [0, 0];
  const broken = new Set<string>();
  for (const { name, needs, run } of steps) {
    if (needs && broken.has(needs)) {
      console.log(`${name.padEnd(17)} not run, for there is no ${needs}`);
      continue;
    }
    const start = Date.now();
    const result = await run();
    passed += result.passed;
    failed += result.failed;
    if (result.failed > 0) broken.add(name);
    const time = `${((Date.now() - start) / 1000).toFixed(1)} s`.padStart(8);
    const sign = result.failed > 0 ? "FAILED" : "ok    ";
    console.log(`${name.padEnd(17)} ${sign} ${time}   ${result.summary}`.trimEnd());
    if (result.output !== "") console.log(result.output);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
