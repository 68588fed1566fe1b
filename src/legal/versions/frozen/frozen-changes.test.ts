import assert from "node:assert/strict";
import { test } from "node:test";
import { type FrozenChange, frozenChanges, isBreach } from "./frozen-changes.ts";

const first = "da/legal/terms/2024-01-01.md";
const second = "da/legal/terms/2025-11-05.md";

/** Each case: what was there, what is there, what became of it. Working files are told by `+`. */
const cases: readonly (readonly [string, object, object, readonly FrozenChange[]])[] = [
  ["nothing changed", { [first]: "a" }, { [first]: "a" }, []],
  ["changed", { [first]: "a" }, { [first]: "b" }, [{ file: first, became: "changed" }]],
  ["removed", { [first]: "a" }, {}, [{ file: first, became: "removed" }]],
  ["new", { [second]: "a" }, { [first]: "f", [second]: "a" }, [{ file: first, became: "new" }]],
  [
    "corrected, the old bytes kept",
    { [first]: "a" },
    { [first]: "b", "da/legal/terms/2024-01-01.1.md": "a" },
    [{ file: first, became: "corrected", kept: "da/legal/terms/2024-01-01.1.md" }],
  ],
  [
    "changed, with other bytes in the place of the old ones",
    { [first]: "a" },
    { [first]: "b", "da/legal/terms/2024-01-01.1.md": "c" },
    [
      { file: first, became: "changed" },
      { file: "da/legal/terms/2024-01-01.1.md", became: "new" },
    ],
  ],
  [
    "changed, the old bytes kept for another day or another document",
    { [first]: "a" },
    { [first]: "b", "da/legal/terms/2024-01-02.1.md": "a", "da/legal/x/2024-01-01.1.md": "a" },
    [
      { file: first, became: "changed" },
      { file: "da/legal/terms/2024-01-02.1.md", became: "new" },
      { file: "da/legal/x/2024-01-01.1.md", became: "new" },
    ],
  ],
  [
    "changed, the old bytes only where they were before",
    { [first]: "a", "da/legal/terms/2024-01-01.1.md": "a" },
    { [first]: "b", "da/legal/terms/2024-01-01.1.md": "a" },
    [{ file: first, became: "changed" }],
  ],
  [
    "kept bytes that a correction replaced are frozen too",
    { "da/legal/terms/2024-01-01.1.md": "a" },
    { "da/legal/terms/2024-01-01.1.md": "b", "da/legal/terms/2024-01-01.2.md": "a" },
    [
      { file: "da/legal/terms/2024-01-01.1.md", became: "changed" },
      { file: "da/legal/terms/2024-01-01.2.md", became: "new" },
    ],
  ],
  [
    "moved with its document",
    { [first]: "a" },
    { "da/legal/conditions/2024-01-01.md": "a", "+da/legal/conditions.md": "" },
    [{ file: first, became: "moved", kept: "da/legal/conditions/2024-01-01.md" }],
  ],
  [
    "taken away from a document that stays",
    { [first]: "a" },
    { "da/legal/conditions/2024-01-01.md": "a", "+da/legal/terms.md": "" },
    [
      { file: first, became: "removed" },
      { file: "da/legal/conditions/2024-01-01.md", became: "new" },
    ],
  ],
  [
    "moved to another day",
    { [first]: "a" },
    { [second]: "a" },
    [
      { file: first, became: "removed" },
      { file: second, became: "new" },
    ],
  ],
  [
    "a picture, whose new name is none of its own",
    { "img/a.png": "a" },
    { "img/b.png": "a" },
    [
      { file: "img/a.png", became: "removed" },
      { file: "img/b.png", became: "new" },
    ],
  ],
];

for (const [name, before, after, changes] of cases)
  test(`frozen files: ${name}`, () => {
    const written = Object.entries(after).filter(([file]) => !file.startsWith("+"));
    const found = frozenChanges(
      new Map(Object.entries(before)),
      new Map(written),
      (file) => `+${file}` in after,
    );
    assert.deepEqual(found, changes);
  });

test("breaches come first", () => {
  const found = frozenChanges(new Map([["z", "1"]]), new Map([["a", "2"]]), () => false);
  assert.deepEqual(found.map(isBreach), [true, false]);
});
