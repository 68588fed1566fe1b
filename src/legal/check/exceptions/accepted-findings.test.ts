import assert from "node:assert/strict";
import { test } from "node:test";
import type { Diagnostic } from "../../document/diagnostic.ts";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { acceptedFindings } from "./accepted-findings.ts";
import type { Exception } from "./exceptions.ts";

const headings = [
  { id: "title", rank: 1, text: "", line: 1, column: 1 },
  { id: "one", rank: 2, text: "", line: 3, column: 1 },
  { id: "one-deeper", rank: 3, text: "", line: 5, column: 1 },
  { id: "two", rank: 2, text: "", line: 7, column: 1 },
];
const documents = [{ ...factsForTest("da/a.md"), headings }];

function at(line: number, rule = "doubled-word", file = "da/a.md"): Diagnostic {
  return { file, line, column: 1, rule, severity: "warning", message: "" };
}

function exception(fields: Partial<Exception>): Exception {
  return { rule: "doubled-word", file: "da/a.md", at: { line: 1, column: 1 }, ...fields };
}

const findings = [
  at(2),
  at(4),
  at(6),
  at(8),
  at(4, "placeholder"),
  at(4, "doubled-word", "en/a.md"),
];

const cases: [what: string, fields: Partial<Exception>, lines: number[]][] = [
  ["a whole file", {}, [2, 4, 6, 8]],
  ["a clause with those below it", { clause: "one" }, [4, 6]],
  ["a clause inside another", { clause: "one-deeper" }, [6]],
  ["the last clause", { clause: "two" }, [8]],
  ["the title with all that follows", { clause: "title" }, [2, 4, 6, 8]],
];

for (const [what, fields, lines] of cases)
  test(`an exception accepts its rule in ${what}, and nothing else`, () => {
    const { standing, excepted, idle } = acceptedFindings(findings, [exception(fields)], documents);
    assert.deepEqual(
      excepted.map(({ line }) => line),
      lines,
    );
    assert.deepEqual([...standing, ...excepted].sort(byPlace), [...findings].sort(byPlace));
    assert.deepEqual(idle, []);
  });

test("exceptions that accept nothing are named", () => {
  const idle = [exception({ clause: "three" }), exception({ rule: "placeholder", clause: "two" })];
  const result = acceptedFindings(findings, [exception({}), ...idle], documents);
  assert.deepEqual(result.idle, idle);
});

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.rule.localeCompare(b.rule) || a.file.localeCompare(b.file);
}
