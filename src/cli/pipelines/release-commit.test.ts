import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";

const publish = join(import.meta.dirname, "../../../.github/workflows/publish.yml");
const folder = mkdtempSync(join(tmpdir(), "paragraf-release-"));
after(() => rmSync(folder, { recursive: true }));

test("the release job commits and pushes what was frozen, and nothing where nothing was", {
  skip: process.platform === "win32" && "the job runs on Linux, in its bash",
}, () => {
  const { jobs } = parse(readFileSync(publish, "utf8")) as {
    jobs: { release: { steps: { id?: string; run?: string }[] } };
  };
  const script = jobs.release.steps.find(({ id }) => id === "commit")?.run ?? "";
  const [origin, clone] = [join(folder, "origin.git"), join(folder, "clone")];
  const output = join(folder, "output");
  // A hook that runs the tests says which repository is meant: not this one.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = {
    ...Object.fromEntries(own),
    ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", GITHUB_OUTPUT: output },
  };
  const git = (...words: string[]) =>
    execFileSync("git", words, { cwd: folder, env, encoding: "utf8", stdio: "pipe" }).trim();
  const run = () => execFileSync("bash", ["-e", "-c", script], { cwd: clone, env, stdio: "pipe" });
  const heads = () => [
    git("-C", clone, "rev-list", "--count", "HEAD"),
    git("--git-dir", origin, "rev-parse", "main"),
  ];
  git("init", "-q", "--bare", "-b", "main", origin);
  git("clone", "-q", origin, clone);
  mkdirSync(join(clone, "content"));
  writeFileSync(join(clone, "content/a.md"), "a");
  git("-C", clone, "add", "content");
  git("-C", clone, "-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "a");
  git("-C", clone, "push", "-q", "origin", "main");
  run();
  assert.equal(heads()[0], "1");
  writeFileSync(join(clone, "content/b.md"), "b");
  writeFileSync(join(clone, "elsewhere.md"), "c");
  run();
  assert.deepEqual(heads(), ["2", git("-C", clone, "rev-parse", "HEAD")]);
  assert.equal(git("-C", clone, "status", "--short"), "?? elsewhere.md");
  assert.equal(readFileSync(output, "utf8").trim().split("\n").at(-1), `commit=${heads()[1]}`);
});
