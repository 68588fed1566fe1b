import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

// What .gitlab-ci.yml says, read by gitlab-ci-local, which holds GitLab's own schema.

const text = readFileSync(join(import.meta.dirname, "../../../.gitlab-ci.yml"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "paragraf-gitlab-"));
after(() => rmSync(folder, { recursive: true }));

/** Node 20 lacks a method that gitlab-ci-local takes for granted. */
const union = "Set.prototype.union ??= function (other) { return new Set([...this, ...other]) }";
const program = createRequire(import.meta.url).resolve("gitlab-ci-local");

function listed(pipeline: string) {
  const place = mkdtempSync(join(folder, "gitlab-"));
  writeFileSync(join(place, ".gitlab-ci.yml"), pipeline);
  writeFileSync(join(folder, "union.mjs"), union);
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = { ...Object.fromEntries(own), HOME: folder, NO_COLOR: "1" };
  execFileSync("git", ["init", "-q", place], { env });
  return spawnSync(
    process.execPath,
    ["--import", pathToFileURL(join(folder, "union.mjs")).href, program, "--list-csv-all"],
    { cwd: place, encoding: "utf8", env },
  );
}

test("the pipeline of GitLab is one", () => {
  const { status, stdout, stderr } = listed(text);
  assert.equal(status, 0, stderr);
  const jobs = stdout.split("\n").flatMap((line) => /^(\w+);/.exec(line)?.[1] ?? []);
  assert.deepEqual(jobs.slice(1), ["check", "pages"]);
});

test("the pipeline of GitLab is judged: mistakes are found", () => {
  for (const mistake of [
    text.replace("artifacts:", "artefacts:"),
    text.replace("when: always", "when: ever"),
    text.replace("publish: dist", "publish: [dist]"),
  ]) {
    assert.notEqual(mistake, text);
    assert.notEqual(listed(mistake).status, 0);
  }
});
