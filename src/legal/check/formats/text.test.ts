import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnosticLine } from "../../document/diagnostic.ts";
import { findingForTest, findingsForTest } from "./findings-for-test.ts";
import { text } from "./text.ts";

const lines: Readonly<Record<string, string>> = {
  "da/legal/a.md:12": "## 8. Kontakt",
  "da/legal/b.md:1": "第一条 范围",
};
const lineOf = (file: string, line: number) => lines[`${file}:${line}`];

test("each finding is a line, and below it the place in the source", () => {
  assert.deepEqual(text(findingsForTest([findingForTest()]), { lineOf, isColoured: false }), [
    "content/da/legal/a.md:12:4: Unexpected second toc fence, expected one (toc-fence)",
    "    ## 8. Kontakt",
    "       ^",
  ]);
});

test("an empty line parts files, not findings of one file", () => {
  const findings = findingsForTest([
    findingForTest(),
    findingForTest({ column: 7, severity: "info" }),
    findingForTest({ file: "da/legal/b.md", line: 1, column: 5, severity: "warning" }),
  ]);
  assert.deepEqual(text(findings, { lineOf, isColoured: false }).slice(3), [
    "content/da/legal/a.md:12:7: Unexpected second toc fence, expected one (toc-fence) [info]",
    "    ## 8. Kontakt",
    "          ^",
    "",
    "content/da/legal/b.md:1:5: Unexpected second toc fence, expected one (toc-fence) [warning]",
    "    第一条 范围",
    "           ^",
  ]);
});

test("a place of two findings is shown once, below both", () => {
  const findings = findingsForTest([findingForTest(), findingForTest({ rule: "unique-path" })]);
  assert.deepEqual(text(findings, { lineOf, isColoured: false }), [
    "content/da/legal/a.md:12:4: Unexpected second toc fence, expected one (toc-fence)",
    "content/da/legal/a.md:12:4: Unexpected second toc fence, expected one (unique-path)",
    "    ## 8. Kontakt",
    "       ^",
  ]);
});

test("a place that cannot be shown is named all the same", () => {
  const folder = findingForTest({ file: "", line: 1, column: 1 });
  assert.deepEqual(text(findingsForTest([folder]), { lineOf, isColoured: false }), [
    diagnosticLine(folder, "content"),
  ]);
});

test("colours stand around the line, so that it stays whole", () => {
  const said = text(findingsForTest([findingForTest({ severity: "warning" })]), {
    lineOf,
    isColoured: true,
  });
  assert.deepEqual(said, [
    "\u001b[33mcontent/da/legal/a.md:12:4: Unexpected second toc fence, expected one (toc-fence) [warning]\u001b[39m",
    "    \u001b[2m## 8. Kontakt\u001b[22m",
    "       \u001b[33m^\u001b[39m",
  ]);
});

test("words that would turn the line around are shown by their numbers", () => {
  const turned = findingForTest({ message: "Unexpected a\u202eb\u001b[2Jc, expected d" });
  const [said] = text(findingsForTest([turned]), { lineOf, isColoured: false });
  assert.equal(
    said,
    "content/da/legal/a.md:12:4: Unexpected a<U+202E>b [2Jc, expected d (toc-fence)",
  );
});

test("nothing found, nothing said", () => {
  assert.deepEqual(text(findingsForTest([]), { lineOf, isColoured: true }), []);
});
