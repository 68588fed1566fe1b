import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { countLine } from "../legal/check/formats/count-line.ts";
import { type Diagnostic, diagnosticLine } from "../legal/document/diagnostic.ts";

// What .vscode/ and .idea/ say of our own files and output.

const checkout = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(checkout, name), "utf8");
const [task] = JSON.parse(read(".vscode/tasks.json")).tasks;
const { pattern, background } = task.problemMatcher;

const diagnostic: Diagnostic = {
  file: "da/legal/a (b).md",
  line: 12,
  column: 3,
  severity: "error",
  rule: "link-target",
  message: "Unexpected link to #a:1:2: b (c), expected the id of a heading",
};

function matched(line: string) {
  const found = new RegExp(pattern.regexp).exec(line) ?? assert.fail(line);
  const group = (name: string) => found[pattern[name]];
  return ["file", "line", "column", "message", "code", "severity"].map(group);
}

for (const severity of ["error", "warning", "info"] as const)
  test(`VS Code reads a line of the check: ${severity}`, () => {
    const line = diagnosticLine({ ...diagnostic, severity }, "content");
    const place = ["content/da/legal/a (b).md", "12", "3"];
    const weight = severity === "error" ? undefined : severity;
    const expected = [...place, diagnostic.message, diagnostic.rule, weight];
    assert.deepEqual(matched(line), expected);
    // What a terminal showed while the check ran stands before the first finding.
    assert.deepEqual(matched(`Checking 3 of 9\r${line}`), expected);
  });

test("VS Code reads no finding in what stands around them", () => {
  for (const line of [
    "    ## 12:1: Unexpected a, expected b",
    "2 documents, 0 errors, 1 warning",
    "",
  ])
    assert.equal(new RegExp(pattern.regexp).test(line), false);
});

test("VS Code sees where a run begins and ends", () => {
  const counts = { documents: 1, errors: 0, warnings: 2, notes: 1, excepted: 3, baseline: 4 };
  assert.match(countLine(counts), new RegExp(background.endsPattern));
  assert.match("Checking content", new RegExp(background.beginsPattern));
  assert.match(read("src/cli/commands/watch.ts"), /console\.log\(`Checking /);
  assert.equal(
    JSON.parse(read("package.json")).scripts[task.script],
    "node src/cli/paragraf.mjs watch",
  );
});

test("every schema that an editor is pointed to is there", () => {
  const named = [
    ...Object.keys(JSON.parse(read(".vscode/settings.json"))["yaml.schemas"]),
    ...[...read(".idea/jsonSchemas.xml").matchAll(/PathToSchema" value="([^"]+)"/g)].map(
      ([, name]) => name ?? "",
    ),
  ];
  assert.equal(named.length, 4);
  for (const name of named) assert.ok(existsSync(join(checkout, name)), name);
});
