import assert from "node:assert/strict";
import { test } from "node:test";
import { frozenFile, frozenName } from "./frozen-name.ts";

const names: [file: string, name: ReturnType<typeof frozenName>][] = [
  ["da/legal/terms/2025-11-05.md", { document: "da/legal/terms.md", date: "2025-11-05" }],
  [
    "da/legal/terms/2025-11-05.2.md",
    { document: "da/legal/terms.md", date: "2025-11-05", replaced: 2 },
  ],
  ["ar/قانون/شروط/2024-02-29.md", { document: "ar/قانون/شروط.md", date: "2024-02-29" }],
  ["da/legal/terms.md", undefined],
  ["da/legal/terms/2025-02-30.md", undefined],
  ["da/legal/terms/2025-11-05.0.md", undefined],
  ["da/legal/terms/2025-11-05.txt", undefined],
  // A document of the shelf "2025", or of no shelf, is no version.
  ["da/2025-11-05.md", undefined],
];

for (const [file, name] of names)
  test(`${file} is ${name ? `the version of ${name.date}` : "no frozen version"}`, () => {
    assert.deepEqual(frozenName(file), name);
    if (name) assert.equal(frozenFile(name.document, name.date, name.replaced), file);
  });
