import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { allBadInput } from "./bad-input/all-bad-input.ts";
import type { BadInput } from "./bad-input/bad-input.ts";
import { forbiddenFile } from "./bad-input/unreadable-files.ts";
import type { Outcome } from "./paragraf.ts";
import { siteCopy } from "./sites/site-copy.ts";
import { type Finding, finding, findingLines } from "./texts/finding.ts";
import { writeFiles } from "./texts/write-files.ts";

const isSuperuser = process.getuid?.() === 0;

describe("bad input, all of it in one run of check", () => {
  let outcome: Outcome;
  let again: Outcome;
  let lines: readonly string[];
  let findings: readonly (Finding | undefined)[];
  before(async () => {
    const { folder, run } = siteCopy();
    for (const input of allBadInput) writeInput(join(folder, "law"), input);
    outcome = await run(["check"], { PARAGRAF_CONTENT: "law" });
    again = await run(["check"], { PARAGRAF_CONTENT: "law" });
    lines = findingLines(outcome.stdout);
    findings = lines.slice(0, -1).map((line) => finding(line, "law"));
  });

  test("ends with exit code 1 and a line that counts", () => {
    assert.equal(outcome.code, 1, outcome.stderr);
    const count = (weight: string) => findings.filter((each) => each?.weight === weight).length;
    assert.match(
      lines.at(-1) ?? "",
      new RegExp(`^\\d+ documents, ${count("E")} errors, ${count("W")} warnings$`),
    );
  });

  test("prints findings alone, each in the one grammar, and no stack trace", () => {
    assert.deepEqual(
      lines.slice(0, -1).filter((_, i) => findings[i] === undefined),
      [],
    );
    assert.equal(outcome.stderr, "");
  });

  test("prints them sorted by file and place, the same in every run", () => {
    const order = findings.map((each) => {
      const [line = "", column = ""] = each?.place.split(":") ?? [];
      return `${each?.file}\0${line.padStart(9, "0")}\0${column.padStart(9, "0")}\0${each?.rule}`;
    });
    assert.deepEqual(order, order.toSorted(byCodeUnits));
    assert.deepEqual(again, outcome);
  });

  for (const input of allBadInput) {
    const { name, says } = input;
    const isMeaningless = input === forbiddenFile && isSuperuser;
    const skip = isMeaningless && "the superuser may read all files";
    test(`${name}: ${says.join(", ") || "published"}`, { skip }, () => {
      const isAbout = (rule = "") => says.some((each) => each.endsWith(` ${rule}`));
      // What a lawyer would want to know of so short a text is not what is tested here.
      const own = findings.filter(
        (each) =>
          each?.file.startsWith(`da/${name}/`) && (each.weight === "E" || isAbout(each.rule)),
      );
      const said = own.map((each) => {
        const file = each?.file.slice(`da/${name}/`.length);
        return `${each?.weight} ${file}:${each?.place} ${each?.rule}`;
      });
      assert.deepEqual(said, says, own.map((each) => each?.message).join("\n"));
    });
  }
});

function writeInput(content: string, { name, files, prepare }: BadInput): void {
  const folder = join(content, "da", name);
  mkdirSync(folder, { recursive: true });
  const written = Object.entries(files).map(([file, text]) => [
    `da/${name}/${file}`,
    text(`/da/${name}/${file.replace(/\.md$/, "")}`),
  ]);
  writeFiles(content, Object.fromEntries(written));
  prepare?.(folder);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
