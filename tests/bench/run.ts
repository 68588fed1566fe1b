import { benchBuild } from "./build.ts";
import { benchCheck } from "./check.ts";

const usage = "Usage: npm run bench -- check | build [documents]";

/** `npm run bench`: prints figures, asserts nothing. Columns: wall clock, CPU, peak memory of the largest process. */
function main([what, count = "1"]: readonly string[]): void {
  if (what === "check") benchCheck();
  else if (what === "build" && /^\d+$/.test(count)) benchBuild(Number(count));
  else {
    console.error(usage);
    process.exitCode = what === "--help" ? 0 : 2;
  }
}

main(process.argv.slice(2));
