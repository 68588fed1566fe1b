import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { writeMixedCorpus } from "./corpus.ts";
import { measured, row } from "./measured.ts";

const count = 461;
const bytes = 8e6;
const runs = 5;

/** Measures the check beside remark alone on 461 documents of 8 MB, in turns: cold, without a change, after one edit. */
export function benchCheck(): void {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-bench-"));
  try {
    writeMixedCorpus(join(folder, "content"), count, bytes);
    const remarkAlone = bundled("tests/bench/remark-alone.ts", folder);
    const run = (...command: readonly string[]) =>
      measured([process.execPath, ...command], process.cwd(), {
        PARAGRAF_CONTENT: join(folder, "content"),
      });
    const check = () => run("src/cli/paragraf.mjs", "check");
    check();
    for (let i = 0; i < runs; i++) {
      console.log(row("remark alone, one thread", run(remarkAlone, join(folder, "content"))));
      rmSync(".paragraf/check-cache.json");
      const cold = check();
      console.log(row("check, cold", cold), `${(count / cold.wall).toFixed(0)} documents/s`);
      console.log(row("check, no change", check()));
      appendFileSync(oneDocument(join(folder, "content")), "\nOne more line.\n");
      console.log(row("check, one edit", check()));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A program as one file, so that it starts as fast as the command line does. */
function bundled(program: string, folder: string): string {
  const outfile = join(folder, "program.cjs");
  buildSync({ entryPoints: [program], outfile, bundle: true, platform: "node", format: "cjs" });
  return outfile;
}

function oneDocument(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return join(folder, files.find((file) => file.endsWith(".md")) ?? "");
}
