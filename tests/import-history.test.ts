import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, beforeEach, describe, test } from "node:test";
import { type GitRepository, gitRepository } from "./machine/git-repository.ts";
import { said } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { folderBytes } from "./texts/folder-bytes.ts";
import { writeFiles } from "./texts/write-files.ts";

/** Long enough for git to see that it is the same text under another name. */
const clauses = Array.from({ length: 12 }, (_, i) => `Punkt ${i + 1} siger, hvad der gælder.`);

function text(date: string, more = "", fields: Readonly<Record<string, string>> = {}): string {
  const body = ["# Vilkår", ...clauses, more].filter(Boolean).join("\n\n");
  return documentText("/da/legal/terms", body, { title: "Vilkår", date, ...fields });
}

const terms = "da/legal/terms.md";
const frozen = (date: string, file = terms) => file.replace(/\.md$/, `/${date}.md`);

describe("an import of a history", () => {
  let copy: SiteCopy;
  let repository: GitRepository;
  /** The content lies in a folder of a repository that is none of the checkout's. */
  const [place, name] = ["company/texts", "company/texts"];
  let law: string;
  before(() => {
    copy = siteCopy();
    law = join(copy.folder, place);
  });
  beforeEach(() => {
    rmSync(dirname(law), { recursive: true, force: true });
    repository = gitRepository(dirname(law));
  });
  const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    copy.run(words, { PARAGRAF_CONTENT: name, PARAGRAF_DAY: "2026-03-01", ...environment });
  const imported = (...words: string[]) => run(["import-history", ...words]);
  const read = (file: string) => readFileSync(join(law, file), "utf8");
  const commit = (day: string, files: Readonly<Record<string, string | Uint8Array>>) =>
    repository.commit(
      day,
      Object.fromEntries(Object.entries(files).map(([file, bytes]) => [`texts/${file}`, bytes])),
    );
  const proved = () =>
    execFileSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: law, encoding: "utf8" })
      .trim()
      .split("\n");
  /** The files that are said to be frozen. */
  const copies = (stdout: string) =>
    stdout.split("\n").flatMap((line) => /^company\/texts\/(\S+) \(/.exec(line)?.[1] ?? []);

  /** Three versions, one of them with words that came later, under three names. */
  function writeHistory(): { drift: string; broken: string } {
    repository.commit("2017-01-01", { "old/vilkaar.md": clauses.join("\n\n") });
    const broken = repository.git("rev-parse", "HEAD");
    repository.commit("2018-05-25", { "old/vilkaar.md": text("2018-05-25") });
    const drift = repository.commit("2018-07-01", { "old/vilkaar.md": text("2018-05-25", "Mere") });
    writeFiles(dirname(law), { [`texts/${terms}`]: "" });
    renameSync(join(dirname(law), "old/vilkaar.md"), join(law, "da/legal/gamle vilkår.md"));
    rmSync(join(law, terms));
    repository.commit("2018-08-01");
    renameSync(join(law, "da/legal/gamle vilkår.md"), join(law, terms));
    repository.commit("2020-10-10", { [`texts/${terms}`]: text("2020-10-10", "Nyt") });
    commit("2025-11-05", { [terms]: text("2025-11-05", "Nyest", { changes: "Punkt 13" }) });
    return { drift, broken };
  }

  test("freezes the last commit of each date, whatever the file was called, and tells what it saw", async () => {
    const { drift, broken } = writeHistory();
    const outcome = await imported();
    assert.equal(outcome.code, 0, said(outcome));
    assert.deepEqual(copies(outcome.stdout), [frozen("2018-05-25"), frozen("2020-10-10")]);
    assert.equal(read(frozen("2018-05-25")), text("2018-05-25", "Mere"));
    assert.equal(read(frozen("2020-10-10")), text("2020-10-10", "Nyt"));
    assert.deepEqual(proved(), [`${frozen("2018-05-25")}: OK`, `${frozen("2020-10-10")}: OK`]);
    const lines = outcome.stdout.split("\n");
    const about = (id: string) => lines.find((line) => line.startsWith(`  ${id.slice(0, 10)} of `));
    assert.match(
      about(drift) ?? "",
      / of 2018-07-01 .*: Unexpected change of words under 2018-05-25 \(\d+ characters, \+4\), expected/,
    );
    assert.match(about(broken) ?? "", /terms\.md:1:1: Unexpected start of the file, expected ---/);

    assert.equal((await run(["release"])).code, 0);
    assert.equal(proved().length, 3);
    const check = await run(["check"]);
    assert.equal(check.code, 0, said(check));
  });

  test("does nothing the second time, and writes nothing with --dry-run", async () => {
    writeHistory();
    const empty = folderBytes(law);
    const dry = await imported("--dry-run");
    assert.deepEqual([dry.code, copies(dry.stdout).length], [0, 2]);
    assert.deepEqual(folderBytes(law), empty);
    await imported();
    const whole = folderBytes(law);
    const again = await imported(`${name}/${terms}`);
    assert.equal(again.code, 0);
    assert.match(again.stdout, /^Nothing to import$/m);
    assert.deepEqual(folderBytes(law), whole);
    // A kill leaves files without lines, or nothing.
    rmSync(join(law, "SHA256SUMS"));
    rmSync(join(law, frozen("2018-05-25")));
    assert.equal((await imported()).code, 0);
    assert.deepEqual(folderBytes(law), whole);
  });

  test("keeps every byte, and every script in a name", async () => {
    const arabic = "ar/قانون/شروط الخدمة.md";
    const windows = (date: string) =>
      `\uFEFF${documentText("/ar/legal/terms", "# شروط\n\nنص", { title: "شروط", date })}`.replaceAll(
        "\n",
        "\r\n",
      );
    commit("2024-01-01", { [arabic]: windows("2024-01-01") });
    commit("2025-01-01", { [arabic]: windows("2025-01-01") });
    const outcome = await imported();
    assert.equal(outcome.code, 0, said(outcome));
    assert.equal(read(frozen("2024-01-01", arabic)), windows("2024-01-01"));
    assert.deepEqual(proved(), [`${frozen("2024-01-01", arabic)}: OK`]);
  });

  test("never writes over what is frozen", async () => {
    writeHistory();
    const own = text("2018-05-25", "Noget helt andet");
    writeFiles(law, { [frozen("2018-05-25")]: own });
    await run(["release"]);
    const outcome = await imported();
    assert.equal(outcome.code, 1, said(outcome));
    assert.match(
      outcome.stdout,
      /: Unexpected other bytes in da\/legal\/terms\/2018-05-25\.md, expected/,
    );
    assert.equal(read(frozen("2018-05-25")), own);
    assert.deepEqual(copies(outcome.stdout), [frozen("2020-10-10")]);
    assert.equal(proved().length, 3);
  });

  test("keeps to the documents that are named", async () => {
    writeHistory();
    const other = (date: string) =>
      documentText("/da/legal/b", "# B\n\nTekst", { title: "B", date });
    commit("2024-01-01", { "da/legal/b.md": other("2024-01-01") });
    commit("2025-01-01", { "da/legal/b.md": other("2025-01-01") });
    const { stdout } = await imported(`${name}/**/b.md`);
    assert.deepEqual(copies(stdout), [frozen("2024-01-01", "da/legal/b.md")]);
  });

  test("takes what came to stand on the branch, not the drafts before it", async () => {
    commit("2024-01-01", { [terms]: text("2024-01-01", "Udgivet") });
    repository.git("checkout", "-q", "-b", "draft");
    commit("2024-02-01", { [terms]: text("2024-01-01", "Kladde") });
    commit("2024-03-01", { [terms]: text("2025-01-01", "Kladde") });
    commit("2024-04-01", { [terms]: text("2025-11-05", "Ny") });
    repository.git("checkout", "-q", "main");
    commit("2024-05-01", {
      "da/legal/b.md": documentText("/da/legal/b", "# B\n\nTekst", { title: "B" }),
    });
    repository.git("merge", "-q", "--no-ff", "-m", "Merge", "draft");
    const { stdout } = await imported();
    assert.deepEqual(copies(stdout), [frozen("2024-01-01")]);
    assert.equal(read(frozen("2024-01-01")), text("2024-01-01", "Udgivet"));
    assert.doesNotMatch(stdout, /Unexpected/);
  });

  test("is the same whatever git was told to do otherwise", async () => {
    const settings = "diff.renames=false log.showRoot=false log.diffMerges=off diff.relative=true";
    writeHistory();
    writeFiles(copy.folder, {
      gitconfig: `${settings} log.showSignature=true core.quotePath=true`
        .split(" ")
        .map((setting) => setting.replace(/^(\w+)\.(\w+)=(\w+)$/, "[$1]\n$2 = $3\n"))
        .join(""),
    });
    const { stdout } = await run(["import-history", "--dry-run"], {
      GIT_CONFIG_GLOBAL: join(copy.folder, "gitconfig"),
      GIT_DIR: join(copy.folder, "nowhere"),
      GIT_LITERAL_PATHSPECS: "1",
    });
    assert.deepEqual(copies(stdout), [frozen("2018-05-25"), frozen("2020-10-10")]);
  });

  test("works where the content folder is a repository itself", async () => {
    rmSync(dirname(law), { recursive: true });
    const own = gitRepository(law);
    own.commit("2024-01-01", { [terms]: text("2024-01-01") });
    own.commit("2025-01-01", { [terms]: text("2025-01-01") });
    assert.deepEqual(copies((await imported()).stdout), [frozen("2024-01-01")]);
  });

  test("says what it cannot see", async () => {
    writeHistory();
    const whole = join(copy.folder, "whole");
    rmSync(whole, { recursive: true, force: true });
    renameSync(dirname(law), whole);
    const words = ["clone", "-q", "--depth", "1", `file://${whole}`, dirname(law)];
    execFileSync("git", words, { stdio: "ignore" });
    writeFiles(law, {
      "da/legal/new.md": documentText("/da/legal/new", "# Ny\n\nTekst", { title: "Ny" }),
      "da/legal/broken.md": "Tekst",
    });
    const { code, stdout, stderr } = await imported();
    assert.equal(code, 0);
    assert.match(stdout, /^Nothing to import$/m);
    assert.match(stderr, /^Unexpected shallow clone, expected all commits/m);
    assert.match(stderr, /^Unexpected errors in 1 document, expected/m);
    assert.match(stderr, /da\/legal\/new\.md: Unexpected file without a commit, expected/);
  });

  test("is refused while a line of SHA256SUMS cannot be read", async () => {
    writeHistory();
    writeFileSync(join(law, "SHA256SUMS"), "<<<<<<< HEAD\n");
    const { code, stdout } = await imported();
    assert.equal(code, 1);
    assert.match(stdout, /SHA256SUMS:1:1: Unexpected line “<<<<<<< HEAD”, expected/);
    assert.equal(existsSync(join(law, frozen("2018-05-25"))), false);
  });

  test("ends with 2 in a sentence where there is no history, no git or no such document", async () => {
    writeFiles(copy.folder, { "bare/da/legal/terms.md": text("2025-11-05") });
    writeHistory();
    const outcomes = await Promise.all([
      run(["import-history"], { PARAGRAF_CONTENT: "bare", GIT_CEILING_DIRECTORIES: copy.folder }),
      run(["import-history"], { PATH: "/nowhere" }),
      imported("nowhere.md"),
    ]);
    for (const outcome of outcomes) {
      assert.equal(outcome.code, 2, said(outcome));
      assert.match(
        outcome.stderr,
        /^paragraf import-history: (?:Unexpected .+, expected .+|git failed .+: .+)\n$/,
      );
    }
    assert.match(outcomes[0].stderr, /not a git repository/);
  });

  for (const command of ["import-history", "release"])
    test(`${command} --help says how it ends`, async () => {
      const { code, stdout } = await copy.run([command, "--help"]);
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: npm run (?:.*\n)+Exit code: 0 /);
    });
});
