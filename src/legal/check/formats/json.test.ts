import assert from "node:assert/strict";
import { test } from "node:test";
import { findingForTest, findingsForTest } from "./findings-for-test.ts";
import { json } from "./json.ts";

test("findings are one object, whose fields stand in one order", () => {
  const fix = [{ start: 3, end: 5, text: "" }];
  const { message, ...other } = findingForTest();
  const fixed = { message, ...other, fix, severity: "info" as const };
  const said = json(findingsForTest([findingForTest(), fixed], { excepted: [fixed], count: 7 }));
  assert.equal(
    said,
    `{
  "counts": {
    "documents": 7,
    "errors": 1,
    "warnings": 0,
    "notes": 1,
    "excepted": 1,
    "baseline": 0
  },
  "findings": [
    {
      "file": "content/da/legal/a.md",
      "line": 12,
      "column": 4,
      "severity": "error",
      "rule": "toc-fence",
      "message": "Unexpected second toc fence, expected one"
    },
    {
      "file": "content/da/legal/a.md",
      "line": 12,
      "column": 4,
      "severity": "info",
      "rule": "toc-fence",
      "message": "Unexpected second toc fence, expected one",
      "fix": [
        {
          "start": 3,
          "end": 5,
          "text": ""
        }
      ]
    }
  ]
}`,
  );
});

test("nothing found is an object too", () => {
  assert.deepEqual(JSON.parse(json(findingsForTest([]))).findings, []);
});
