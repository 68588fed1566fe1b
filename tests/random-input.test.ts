import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { type Outcome, said } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { type Finding, finding, findingLines } from "./texts/finding.ts";
import { randomText } from "./texts/random-text.ts";
import { writeFiles } from "./texts/write-files.ts";

/** The same texts in every run, unless RANDOM_SEED asks for others. */
const seed = Number(process.env.RANDOM_SEED ?? 20251105);
const count = Number(process.env.RANDOM_COUNT ?? 300);

describe(`${count} random texts, from the seed ${seed}`, () => {
  let copy: SiteCopy;
  let check: Outcome;
  before(async () => {
    copy = siteCopy();
    const texts = fc.sample(randomText, { numRuns: count, seed });
    const files = texts.map((text, i) => [`en/${i}.md`, documentText(`/en/${i}`, text)]);
    writeFiles(join(copy.folder, "law"), Object.fromEntries(files));
    // What links name by the name a.
    writeFiles(join(copy.folder, "law"), { "en/a.md": documentText("/en/a", "# A") });
    check = await copy.run(["check"], { PARAGRAF_CONTENT: "law" });
  });

  test("never crash the check", () => {
    assert.equal(check.stderr, "");
    assert.ok(check.code === 0 || check.code === 1);
    const lines = findingLines(check.stdout).slice(0, -1);
    assert.deepEqual(
      lines.filter((line) => !finding(line, "law")),
      [],
    );
  });

  test("are published word for word where the check finds no error", async () => {
    const broken = new Set(findings(check).map(({ file }) => file));
    assert.ok(broken.size < count * 0.9, "too few good texts to say anything");
    for (const file of broken) rmSync(join(copy.folder, "law", file));
    const build = await copy.run(["build"], { PARAGRAF_CONTENT: "law" });
    assert.equal(build.code, 0, said(build));
  });
});

/** The errors that a check found. */
function findings({ stdout }: Outcome): Finding[] {
  return stdout
    .split("\n")
    .flatMap((line) => finding(line, "law") ?? [])
    .filter(({ weight }) => weight === "E");
}
