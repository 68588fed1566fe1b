import assert from "node:assert/strict";
import { test } from "node:test";
import type { Diagnostic } from "../../document/diagnostic.ts";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { sha256 } from "../../document/words.ts";
import { withChecksums } from "../../versions/checksums/with-checksums.ts";
import { releasePlan } from "../../versions/freezing/release-plan.ts";
import { frozenFaults } from "../../versions/frozen/frozen-faults.ts";
import { releaseObstacles } from "./release-obstacles.ts";

const digest = sha256("a");

/** A folder with one document, some frozen files and lines; and what the check says of it besides. */
function content(
  frozen: readonly string[],
  lines: readonly string[],
  found: readonly Partial<Diagnostic>[] = [],
) {
  const state = {
    documents: [{ ...factsForTest("da/a.md"), bytesDigest: digest }],
    frozen: [],
    digests: new Map([...frozen, "da/a.md"].map((file) => [file, digest])),
    pictures: new Map(),
    sums: withChecksums("", { put: new Map(lines.map((file) => [file, digest])) }),
  };
  const base = { file: "da/a.md", line: 1, column: 1, rule: "link-target", message: "" };
  const diagnostics = found.map((each): Diagnostic => ({ ...base, severity: "error", ...each }));
  const faults = frozenFaults(state).map(
    ({ file, at, message }): Diagnostic => ({
      ...{ ...base, ...at, file, message },
      ...{ severity: "error", rule: "frozen-intact" },
    }),
  );
  return { ...state, diagnostics: [...diagnostics, ...faults] };
}

const told = (checked: ReturnType<typeof content>, corrected?: string) =>
  releaseObstacles(checked, releasePlan(checked), corrected).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );

test("errors are in the way, warnings are not", () => {
  assert.deepEqual(told(content([], [], [{ severity: "warning" }, { line: 7 }])), [
    "da/a.md:7 link-target",
  ]);
});

test("what a release fixes is not in its way", () => {
  const cutOff = content(["da/a/2025-11-05.md"], []);
  assert.equal(cutOff.diagnostics.length, 1);
  assert.deepEqual(told(cutOff), []);
  assert.deepEqual(told(content([], ["da/a/2025-11-05.md"])), []);
});

test("what it does not fix is in its way, where it stands now", () => {
  // The line that is to come would move the one that is there.
  assert.deepEqual(told(content([], ["da/b/2025-11-05.md"])), ["SHA256SUMS:1 frozen-intact"]);
  assert.deepEqual(told(content(["da/c/2025-11-05.md"], ["da/c/2025-11-05.md"])), [
    "da/c/2025-11-05.md:1 frozen-intact",
  ]);
});

test("words that differ are the point of a correction, of this document alone", () => {
  const drifts = content([], [], [{ rule: "date-drift" }, { rule: "date-drift", file: "da/b.md" }]);
  assert.deepEqual(told(drifts, "da/a.md"), ["da/b.md:1 date-drift"]);
  assert.equal(told(drifts).length, 2);
});
