import { benchBuild } from "./build.ts";
import { benchCheck } from "./check.ts";
import { benchGrowth } from "./growth.ts";
import { benchHistory } from "./history.ts";
import { benchReading } from "./reading.ts";
import { benchRedline } from "./redline.ts";
import { benchVersions } from "./versions.ts";

const usage =
  "Usage: npm run bench -- check | build [documents] | versions [documents] [versions] | reading | history | redline | load | growth [random texts, 0 for known ones] [seed]";

/** `npm run bench`: prints figures, asserts nothing. Columns: wall clock, CPU, peak memory of the largest process. */
async function main([what, count = "1", versions = "20"]: readonly string[]): Promise<void> {
  if (what === "check") benchCheck();
  else if (what === "build" && /^\d+$/.test(count)) benchBuild(Number(count));
  else if (what === "versions" && /^\d+$/.test(count) && /^\d+$/.test(versions))
    benchVersions(Number(count), Number(versions));
  else if (what === "reading") await benchReading();
  else if (what === "redline") benchRedline();
  else if (what === "history") benchHistory();
  else if (what === "growth") benchGrowth(Number(count), Number(versions));
  else if (what === "load") await (await import("./load.ts")).benchLoad();
  else {
    console.error(usage);
    process.exitCode = what === "--help" ? 0 : 2;
  }
}

void main(process.argv.slice(2));
