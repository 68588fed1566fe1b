import assert from "node:assert/strict";
import { test } from "node:test";
import type { Severity } from "../../document/diagnostic.ts";
import { countLine } from "./count-line.ts";
import { findingCounts } from "./finding-counts.ts";
import { findingForTest, findingsForTest } from "./findings-for-test.ts";

const times = (count: number, severity: Severity = "error") =>
  Array.from({ length: count }, () => findingForTest({ severity }));

const lines: [line: string, findings: ReturnType<typeof findingsForTest>][] = [
  ["1 document, 0 errors, 0 warnings", findingsForTest([])],
  ["1 document, 0 errors, 1 warning", findingsForTest(times(1, "warning"))],
  [
    "461 documents, 2 errors, 14 warnings, 3 notes",
    findingsForTest([...times(2), ...times(14, "warning"), ...times(3, "info")], { count: 461 }),
  ],
  [
    "0 documents, 1 error, 0 warnings, 1 note",
    findingsForTest([...times(1), ...times(1, "info")], { count: 0 }),
  ],
  [
    "1 document, 0 errors, 0 warnings, 2 excepted, 187 in the baseline",
    findingsForTest([], { excepted: times(2), old: times(187) }),
  ],
];

for (const [line, findings] of lines)
  test(`says "${line}"`, () => assert.equal(countLine(findingCounts(findings)), line));
