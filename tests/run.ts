import { readdirSync } from "node:fs";
import { programStep } from "./run/program-step.ts";
import { sitesStep } from "./run/sites-step.ts";
import type { Step } from "./run/step.ts";
import { siteTests, unitTests } from "./run/tests-step.ts";
import { toolsStep } from "./run/tools-step.ts";

const paragraf = "src/cli/paragraf.mjs";

/** How many of the slowest files are named at the end. */
const namedFiles = 10;

/** Tests that build sites again and again. They come first, so that none of them is left to run alone at the end. */
const long = ["faults", "sabotage", "reproducible", "warm-build", "accessibility", "versions"];
const isLong = (file: string) => long.some((name) => file === `${name}.test.ts`);

/** What needs neither a build nor a browser. Order is significant: what fails fast comes first. */
const unitSteps: readonly Step[] = [
  programStep("types", ["node_modules/typescript/bin/tsc"]),
  programStep(
    "lint and format",
    ["node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off", "."],
    /^Checked.*/m,
  ),
  unitTests,
  programStep("check", [paragraf, "check"], /^\d+ documents?, .*/m),
];

/** The published site in a real browser: the tests look at what was built. */
const siteSteps: readonly Step[] = [
  toolsStep,
  programStep("build", [paragraf, "build"], /\d+ documents? proved, .*/),
  sitesStep,
  siteTests(
    readdirSync("tests")
      .filter((file) => file.endsWith(".test.ts"))
      .sort((a, b) => Number(isLong(b)) - Number(isLong(a)))
      .map((file) => `tests/${file}`),
    "build",
  ),
];

/** `npm test` does all; `npm test -- unit` what needs no build. */
const steps: Readonly<Record<string, readonly Step[]>> = {
  all: [...unitSteps, ...siteSteps],
  unit: unitSteps,
};

const [, , choice = "all"] = process.argv;
const chosen = steps[choice];
if (chosen) void runAll(chosen);
else {
  console.error(`Unexpected ${choice}, expected ${Object.keys(steps).join(" or ")}`);
  process.exitCode = 2;
}

async function runAll(chosen: readonly Step[]): Promise<void> {
  let [passed, failed] = [0, 0];
  let environment: Readonly<Record<string, string>> = {};
  const broken = new Set<string>();
  const times = new Map<string, number>();
  const open: (() => Promise<void>)[] = [];
  for (const { name, needs, run } of chosen) {
    if (needs && broken.has(needs)) {
      console.log(`${name.padEnd(17)} not run, for there is no ${needs}`);
      continue;
    }
    const start = Date.now();
    const result = await run(environment);
    passed += result.passed;
    failed += result.failed;
    environment = { ...environment, ...result.environment };
    if (result.close) open.push(result.close);
    for (const [file, time] of result.times ?? []) times.set(file, time);
    if (result.failed > 0) broken.add(name);
    const sign = result.failed > 0 ? "FAILED" : "ok    ";
    const time = seconds(Date.now() - start);
    console.log(`${name.padEnd(17)} ${sign} ${time}   ${result.summary}`.trimEnd());
    if (result.output !== "") console.log(result.output);
  }
  for (const close of open) await close();
  console.log(slowest(times));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function slowest(times: ReadonlyMap<string, number>): string {
  const slow = [...times].sort(([, a], [, b]) => b - a).slice(0, namedFiles);
  return ["Slowest files", ...slow.map(([file, time]) => `${seconds(time)} ${file}`)].join("\n");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
}
