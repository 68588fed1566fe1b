import assert from "node:assert/strict";
import { test } from "node:test";
import { cellWidth } from "../formats/cell-width.ts";
import { rules } from "../rules.ts";
import { ruleList } from "./rule-list.ts";

test("each rule is a line that fits, with the start of why", () => {
  const lines = ruleList(rules);
  assert.equal(lines.length, rules.length);
  for (const [i, { id, severity, why }] of rules.entries()) {
    const [name, weight, ...words] = (lines[i] ?? "").replace(/…$/, "").split(/\s+/);
    assert.deepEqual([name, weight], [id, severity]);
    assert.ok(why.startsWith(words.join(" ")), why);
    assert.ok(cellWidth(lines[i] ?? "") <= 100);
  }
});

test("no rules, no lines", () => {
  assert.deepEqual(ruleList([]), []);
});
