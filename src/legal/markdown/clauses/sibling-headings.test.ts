import assert from "node:assert/strict";
import { test } from "node:test";
import { reading } from "../reading.ts";
import { siblingHeadings } from "./sibling-headings.ts";

const groups = (text: string) =>
  siblingHeadings(reading(text, "da")).map(
    ({ parent, members }) =>
      `${parent?.text ?? "top"}: ${members.map(({ text }) => text).join(", ")}`,
  );

const cases: [name: string, text: string, groups: string[]][] = [
  ["nothing has no groups", "Tekst", []],
  [
    "a heading is among those of its rank under the same heading",
    "# T\n\n## A\n\n### A1\n\n### A2\n\n## B\n\n### B1",
    ["top: T", "T: A, B", "A: A1, A2", "B: B1"],
  ],
  [
    "a rank that is skipped makes a group of its own",
    "## A\n\n#### A1\n\n### A2\n\n#### A3\n\n## B",
    ["top: A, B", "A: A1", "A: A2", "A2: A3"],
  ],
  [
    "headings in quotes and lists are not among them",
    "## A\n\n> ## B\n\n- ## C\n\n## D",
    ["top: A, D"],
  ],
];

for (const [name, text, expected] of cases)
  test(name, () => {
    assert.deepEqual(groups(text), expected);
  });

test("a heading comes with its number", () => {
  const [group] = siblingHeadings(reading("## 5. A\n\n## B", "da"));
  assert.deepEqual(
    group?.members.map(({ number }) => number?.text),
    ["5.", undefined],
  );
});
