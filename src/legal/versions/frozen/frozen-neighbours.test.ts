import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { frozenDate } from "./frozen-date.ts";
import { frozenNeighbours } from "./frozen-neighbours.ts";

function dates(date: string, frozen: string[]) {
  const files = frozen.map((each) => factsForTest(`da/legal/a/${each}.md`, { date: each }));
  const { same, before, newest } =
    frozenNeighbours(factsForTest("da/legal/a.md", { date }), files) ?? {};
  return [same, before, newest].map((each) => each && frozenDate(each));
}

test("a document that was never released has no neighbours", () => {
  assert.deepEqual(dates("2025-01-01", []), [undefined, undefined, undefined]);
});

test("versions are told by their names, whatever their order", () => {
  assert.deepEqual(dates("2025-01-01", ["2024-06-01", "2023-01-01", "2024-01-01"]), [
    undefined,
    "2024-06-01",
    "2024-06-01",
  ]);
  assert.deepEqual(dates("2024-01-01", ["2025-01-01", "2024-01-01", "2023-01-01"]), [
    "2024-01-01",
    "2023-01-01",
    "2025-01-01",
  ]);
});
