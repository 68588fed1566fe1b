import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { remarkTree } from "../../src/legal/markdown/remark-tree.ts";
import { writeMixedCorpus } from "./corpus.ts";
import { measured, row } from "./measured.ts";

const count = 461;
const bytes = 8e6;
const runs = 5;

/** Measures the check beside remark alone on 461 documents of 8 MB: cold, without a change, after one edit. */
export function benchCheck(): void {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-bench-"));
  try {
    writeMixedCorpus(folder, count, bytes);
    console.log(`remark alone, one thread: ${remarkAlone(folder).toFixed(2)} s`);
    const run = () =>
      measured([process.execPath, "src/cli/paragraf.mjs", "check"], process.cwd(), {
        PARAGRAF_CONTENT: folder,
      });
    run();
    for (let i = 0; i < runs; i++) {
      rmSync(".paragraf/check-cache.json");
      const cold = run();
      console.log(row("check, cold", cold), `${(count / cold.wall).toFixed(0)} documents/s`);
      console.log(row("check, no change", run()));
      appendFileSync(oneDocument(folder), "\nOne more line.\n");
      console.log(row("check, one edit", run()));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function oneDocument(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return join(folder, files.find((file) => file.endsWith(".md")) ?? "");
}

function remarkAlone(folder: string): number {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => readFileSync(join(folder, file), "utf8").replace(/^---[\s\S]*?\n---\n/, ""));
  const total = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`${texts.length} documents, ${(total / 1e6).toFixed(1)} MB`);
  const start = performance.now();
  for (const text of texts) remarkTree(text);
  return (performance.now() - start) / 1000;
}
