import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareDiagnostics, type Diagnostic, diagnosticLine } from "./diagnostic.ts";

const finding: Diagnostic = {
  file: "da/legal/a.md",
  line: 12,
  column: 1,
  severity: "error",
  rule: "toc-fence",
  message: "Unexpected second toc fence, expected one",
};

const lines: [name: string, changes: Partial<Diagnostic>, line: string][] = [
  [
    "a finding says place, message and rule",
    {},
    "content/da/legal/a.md:12:1: Unexpected second toc fence, expected one (toc-fence)",
  ],
  [
    "a warning says that it is one",
    { severity: "warning" },
    "content/da/legal/a.md:12:1: Unexpected second toc fence, expected one (toc-fence) [warning]",
  ],
  [
    "a note says that it is one",
    { severity: "info" },
    "content/da/legal/a.md:12:1: Unexpected second toc fence, expected one (toc-fence) [info]",
  ],
  [
    "what is quoted stays on the line, and gives the terminal no orders",
    { message: "Unexpected a\r\nb\u2028c\u001b[2J, expected d" },
    "content/da/legal/a.md:12:1: Unexpected a b c [2J, expected d (toc-fence)",
  ],
];

for (const [name, changes, line] of lines) {
  test(name, () => {
    assert.equal(diagnosticLine({ ...finding, ...changes }, "content"), line);
  });
}

test("findings are ordered by file, line, column, rule and message", () => {
  const inOrder = [
    finding,
    { ...finding, message: "Unexpected z, expected y" },
    { ...finding, rule: "unique-path" },
    { ...finding, column: 2, rule: "a" },
    { ...finding, line: 13 },
    { ...finding, line: 100 },
    { ...finding, file: "da/legal/å.md", line: 1 },
    { ...finding, file: "de/a.md", line: 1 },
  ];
  // Code units decide, not the letters of a locale.
  inOrder.splice(6, 2, inOrder[7] as Diagnostic, inOrder[6] as Diagnostic);
  const expected = [...inOrder].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) => {
      assert.deepEqual(shuffled.sort(compareDiagnostics), expected);
    }),
  );
});
