import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { factsForTest } from "../document/document-facts-for-test.ts";
import { documentVersions, frozenByDocument } from "./document-versions.ts";

const file = "da/legal/terms.md";
const working = (date: string, withdrawn?: string) =>
  factsForTest(file, { date, ...(withdrawn && { withdrawn }) });
const frozen = (date: string) => factsForTest(`da/legal/terms/${date}.md`, { date });

function told(date: string, frozenDates: string[], day: string): string[] {
  const { versions, shown, page } = documentVersions(working(date), frozenDates.map(frozen), day);
  return [
    ...versions.map(({ date, state, isFrozen, path }) =>
      [date, state, isFrozen ? "frozen" : "working", path.replace("/da/legal/terms", "~")].join(
        " ",
      ),
    ),
    `shows ${shown.date} from ${page.file === file ? "working" : "frozen"}`,
  ];
}

test("a document that was never released is live from its date on", () => {
  assert.deepEqual(told("2025-01-01", [], "2025-01-01"), [
    "2025-01-01 live working ~",
    "shows 2025-01-01 from working",
  ]);
});

test("a document that is yet to come is shown, and has its own dated page", () => {
  assert.deepEqual(told("2025-01-02", [], "2025-01-01"), [
    "2025-01-02 upcoming working ~/2025-01-02",
    "shows 2025-01-02 from working",
  ]);
});

test("a released document is read from its working file, which may be newer in all but words", () => {
  assert.deepEqual(told("2025-01-01", ["2025-01-01"], "2025-06-01"), [
    "2025-01-01 live frozen ~/2025-01-01",
    "shows 2025-01-01 from working",
  ]);
});

test("the live version stays at the path while the working file holds the next one", () => {
  assert.deepEqual(told("2026-01-01", ["2024-01-01", "2025-01-01"], "2025-06-01"), [
    "2024-01-01 superseded frozen ~/2024-01-01",
    "2025-01-01 live frozen ~/2025-01-01",
    "2026-01-01 upcoming working ~/2026-01-01",
    "shows 2025-01-01 from frozen",
  ]);
});

test("a version flips on its day", () => {
  const states = (day: string) =>
    documentVersions(working("2026-01-01"), [frozen("2025-01-01")], day).versions.map(
      (v) => v.state,
    );
  assert.deepEqual(states("2025-12-31"), ["live", "upcoming"]);
  assert.deepEqual(states("2026-01-01"), ["superseded", "live"]);
});

test("a document is withdrawn from its day on, and not before", () => {
  const on = (day: string) =>
    documentVersions(working("2025-01-01", "2026-03-01"), [], day).withdrawn;
  assert.deepEqual([on("2026-02-28"), on("2026-03-01")], [undefined, "2026-03-01"]);
});

test("frozen files are told apart by their working file", () => {
  const found = frozenByDocument([
    frozen("2024-01-01"),
    factsForTest("en/x/2024-01-01.md"),
    frozen("2025-01-01"),
  ]);
  assert.deepEqual(
    [...found].map(([name, { length }]) => [name, length]),
    [
      [file, 2],
      ["en/x.md", 1],
    ],
  );
});

test("at most one version is live, dates ascend, and nothing shown is later than what is live", () => {
  const date = fc
    .integer({ min: 1, max: 28 })
    .map((day) => `2025-02-${String(day).padStart(2, "0")}`);
  fc.assert(
    fc.property(date, fc.uniqueArray(date), date, (own, dates, day) => {
      const { versions, live, shown } = documentVersions(working(own), dates.map(frozen), day);
      assert.equal(versions.length, new Set([own, ...dates]).size);
      assert.deepEqual(
        versions.map((v) => v.date),
        versions.map((v) => v.date).toSorted(),
      );
      assert.equal(versions.filter(({ state }) => state === "live").length, live ? 1 : 0);
      assert.ok(live ? shown === live && live.date <= day : shown.date > day);
      assert.equal(new Set(versions.map(({ path }) => path)).size, versions.length);
    }),
  );
});
