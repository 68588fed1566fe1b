import assert from "node:assert/strict";
import { test } from "node:test";
import { exceptions } from "./exceptions/exceptions.ts";
import { renamedRules } from "./renamed-rules.ts";
import { rules } from "./rules.ts";

const ids = new Set(rules.map(({ id }) => id));

for (const [old, now] of renamedRules)
  test(`${old} is ${now} now, and nothing else`, () => {
    assert.ok(ids.has(now));
    assert.ok(!ids.has(old));
  });

test("an exception by an old name holds for the rule, with a note", () => {
  const yaml =
    "exceptions:\n  - rule: still-to-come\n    file: da/a.md\n    reason: §\n    owner: Ida\n    expires: 2031-01-01\n";
  const { exceptions: found, diagnostics } = exceptions(yaml);
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ["earlier-version-pending"],
  );
  assert.deepEqual(diagnostics, [
    {
      file: "exceptions.yml",
      line: 2,
      column: 11,
      rule: "exception-age",
      severity: "info",
      message:
        "Unexpected old name still-to-come of a rule, expected its new name earlier-version-pending",
    },
  ]);
});
