import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Diagnostic } from "../../document/diagnostic.ts";
import { baseline, baselineSchema, knownBaseline, sinceBaseline } from "./baseline.ts";

function found(file: string, rule: string, message: string, line = 1): Diagnostic {
  return { file, rule, message, line, column: 1, severity: "warning" };
}

test("counts messages by file and rule, sorted", () => {
  const findings = [found("b.md", "x", "m"), found("a.md", "y", "n"), found("b.md", "x", "m", 9)];
  const json = '{"a.md":{"y":{"n":1}},"b.md":{"x":{"m":2}}}';
  assert.equal(JSON.stringify(baseline(findings)), json);
  assert.equal(JSON.stringify(baseline(findings.toReversed())), json);
});

test("a finding that moved to another line is old", () => {
  const known = baseline([found("a.md", "x", "m", 3)]);
  const { fresh, old } = sinceBaseline([found("a.md", "x", "m", 80)], known);
  assert.deepEqual([fresh.length, old.length], [0, 1]);
});

test("where a message stands more often than before, all its places are new", () => {
  const known = baseline([found("a.md", "x", "m")]);
  const now = [found("a.md", "x", "m"), found("a.md", "x", "m", 2), found("a.md", "x", "o")];
  assert.deepEqual(sinceBaseline(now, known).fresh, now);
});

test("names that every object has are names like others", () => {
  const odd = found("__proto__", "constructor", "toString");
  const json = JSON.stringify(baseline([odd]));
  assert.equal(json, '{"__proto__":{"constructor":{"toString":1}}}');
  assert.deepEqual(sinceBaseline([odd], {}).fresh, [odd]);
  assert.deepEqual(sinceBaseline([odd], baseline([odd])).old, [odd]);
});

test("nothing is new right after the baseline was written, and it reads back", () => {
  const name = fc.constantFrom("a.md", "b.md", "x", "y", "én");
  const findings = fc.array(fc.tuple(name, name, name).map(([f, r, m]) => found(f, r, m)));
  fc.assert(
    fc.property(findings, (all) => {
      const read = baselineSchema.parse(JSON.parse(JSON.stringify(baseline(all))));
      assert.deepEqual(sinceBaseline(all, read), { fresh: [], old: all });
    }),
  );
});

test("a rule's old name means the rule that it is now, and is noted where it first stands", () => {
  const text =
    '{\n  "a.md": {\n    "check-back": { "m": 1 },\n    "asks-to-check-back": { "m": 1, "n": 2 }\n  }\n}\n';
  const { baseline: known = {}, notes = [] } = knownBaseline(text) ?? {};
  assert.deepEqual(JSON.parse(JSON.stringify(known)), {
    "a.md": { "asks-to-check-back": { m: 2, n: 2 } },
  });
  assert.deepEqual(
    notes.map(({ file, line, column, severity, message }) => [
      file,
      line,
      column,
      severity,
      message,
    ]),
    [
      [
        "baseline.json",
        3,
        5,
        "info",
        "Unexpected old name check-back of a rule, expected its new name asks-to-check-back",
      ],
    ],
  );
});

test("what is not a baseline is none", () => {
  for (const text of ["", "[", "[]", '{"a.md":[]}', '{"a.md":{"x":{"m":0}}}'])
    assert.equal(knownBaseline(text), undefined, text);
});

test("a message in its old words means the message that it is now", () => {
  const text = '{"a.md":{"changes-missing":{"Unexpected absence of changes since 2024-01-01":1}}}';
  const known = JSON.parse(JSON.stringify(knownBaseline(text)?.baseline));
  assert.deepEqual(known, {
    "a.md": { "changes-missing": { "Missing changes since 2024-01-01": 1 } },
  });
});
