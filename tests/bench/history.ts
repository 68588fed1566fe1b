import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteCopy } from "../sites/site-copy.ts";
import { writeMixedCorpus, writeSeedCorpus } from "./corpus.ts";
import { measured, row } from "./measured.ts";

const files = 400;
const commits = 4000;
const bytes = 7e6;

/** So many files change with each commit. */
const changes = 1;

/** What histories are made of: texts like the seed, and texts that must be read whole for their footnotes and raw HTML. */
const corpora: Readonly<Record<string, (folder: string) => void>> = {
  seed: (folder) => writeSeedCorpus(folder, files),
  mixed: (folder) => writeMixedCorpus(folder, files, bytes),
};

/** Measures the import of a history of 4,000 commits and 400 files, and the release behind it. */
export function benchHistory(): void {
  // Nobody's edit of the code shall end a run.
  const checkout = siteCopy().folder;
  for (const [name, write] of Object.entries(corpora)) {
    const folder = mkdtempSync(join(tmpdir(), "paragraf-bench-"));
    try {
      write(folder);
      writeHistory(folder);
      const run = (...words: string[]) =>
        measured([process.execPath, "src/cli/paragraf.mjs", ...words], checkout, {
          PARAGRAF_CONTENT: folder,
        });
      run("check");
      console.log(row(`${name}, import-history --dry-run`, run("import-history", "--dry-run")));
      console.log(row(`${name}, import-history`, run("import-history")));
      console.log(row(`${name}, release`, run("release")));
      console.log(row(`${name}, release, nothing to do`, run("release")));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

/** A repository whose documents gain a line with each of their commits, and a date with every other one. */
function writeHistory(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort();
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const parts: string[] = [];
  for (let i = 0; i < commits; i++) {
    parts.push(
      `commit refs/heads/main\ncommitter Ida <ida@example.com> ${1e9 + i * 86400} +0000\n`,
    );
    parts.push(data(`Change ${i}`));
    for (let k = 0; k < changes; k++) {
      const name = names[(i * changes + k) % names.length] ?? "";
      const year = 1990 + Math.floor((i * changes) / names.length / 2);
      const text = `${texts.get(name)?.replace(/^date: .*$/m, `date: ${year}-01-01`)}\nChange ${i}.\n`;
      texts.set(name, text);
      parts.push(`M 100644 inline ${name}\n${data(text)}`);
    }
  }
  const git = (...words: string[]) =>
    execFileSync("git", words, {
      cwd: folder,
      input: words[0] === "fast-import" ? parts.join("") : "",
    });
  git("init", "-q", "-b", "main");
  git("fast-import", "--quiet");
  git("reset", "-q", "--hard");
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
