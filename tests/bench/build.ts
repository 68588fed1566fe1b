import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBareSite } from "./bare-site.ts";
import { siteCopy } from "./checkout-copy.ts";
import { writeSeedCorpus } from "./corpus.ts";
import { type Measured, measured, row } from "./measured.ts";

/** Measures builds of `count` documents made from the seed, in turns with a bare Gatsby site: cold, no change, one edit. */
export function benchBuild(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-bench-"));
  try {
    const content = join(folder, "content");
    writeSeedCorpus(content, count);
    const bare = join(folder, "bare");
    writeBareSite(bare, content);
    const ours = siteCopy(join(folder, "paragraf"));
    const builds = { bare: bareBuild(bare), paragraf: ourBuild(ours, content) };
    for (const change of ["cold", "no change", "one edit"]) {
      if (change === "one edit")
        appendFileSync(join(content, "da/legal/privacy-policy-0.md"), "\nEn ny linje.\n");
      for (const [name, build] of Object.entries(builds))
        console.log(row(`${count} documents, ${change}, ${name}`, build()));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bareBuild(folder: string): () => Measured {
  const command = [process.execPath, "node_modules/gatsby/cli.js", "build"];
  return () => measured(command, folder, { GATSBY_TELEMETRY_DISABLED: "1" });
}

function ourBuild(folder: string, content: string): () => Measured {
  const command = [process.execPath, "src/cli/paragraf.mjs", "build"];
  return () => measured(command, folder, { PARAGRAF_CONTENT: content });
}
