import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { siteCopy } from "./checkout-copy.ts";
import { measured, row } from "./measured.ts";

/** Measures builds of `count` documents with `versions` versions each: cold, and after an edit of one document. */
export function benchVersions(count: number, versions: number): void {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-bench-"));
  try {
    const content = join(folder, "content");
    writeVersions(content, count, versions);
    const ours = siteCopy(join(folder, "paragraf"));
    const name = `${count} documents, ${versions} versions each`;
    const run = (what: string, ...words: string[]) =>
      console.log(
        row(
          `${name}, ${what}`,
          measured([process.execPath, "src/cli/paragraf.mjs", ...words], ours, {
            PARAGRAF_CONTENT: content,
            PARAGRAF_DAY: "2030-01-01",
          }),
        ),
      );
    run("check, cold", "check");
    run("check, no change", "check");
    run("build, cold", "build");
    const edited = join(content, "da/legal/privacy-0.md");
    const text = readFileSync(edited, "utf8");
    writeFileSync(edited, text.replace(/^date: .*$/m, "date: 2029-12-31"));
    run("build, one new version", "build");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Documents made from the seed: each version changes a sentence of two clauses. */
function writeVersions(content: string, count: number, versions: number): void {
  const seed = readFileSync("content/da/legal/privacy-policy.md", "utf8");
  const sums: string[] = [];
  for (let i = 0; i < count; i++) {
    for (let v = 0; v < versions; v++) {
      const text = version(seed, i, v);
      const slug = `da/legal/privacy-${i}`;
      const name = `${slug}/${dateOf(v)}.md`;
      sums.push(`${createHash("sha256").update(text).digest("hex")}  ${name}`);
      write(join(content, name), text);
      if (v === versions - 1) write(join(content, `${slug}.md`), text);
    }
  }
  writeFileSync(join(content, "SHA256SUMS"), `${sums.sort(byName).join("\n")}\n`);
}

function version(seed: string, i: number, v: number): string {
  const sentence = (clause: number) => `Ændring ${v} af dokument ${i} i afsnit ${clause}.`;
  let clause = 0;
  return seed
    .replace(/^id: .*$/m, `id: "bench-${i}"`)
    .replace(/^(path|slug): .*$/gm, `$1: /da/legal/privacy-${i}`)
    .replace(/^image: .*\n/m, "")
    .replace(/^date: .*$/m, `date: ${dateOf(v)}\nchanges: "Afsnit ${v % 5} og ${(v + 2) % 5}"`)
    .replace(/^## .*$/gm, (heading) =>
      ++clause % 5 === v % 5 || clause % 5 === (v + 2) % 5
        ? `${heading}\n\n${sentence(clause)}`
        : heading,
    );
}

function dateOf(v: number): string {
  return `${2005 + v}-01-01`;
}

function byName(a: string, b: string): number {
  const name = (line: string) => line.slice(66);
  return name(a) < name(b) ? -1 : 1;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
