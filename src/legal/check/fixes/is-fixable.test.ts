import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentRule, FileRule } from "../rule.ts";
import { rules } from "../rules.ts";
import { isFixable } from "./is-fixable.ts";

const words = { id: "a", severity: "warning", why: "A.", remedy: "A." } as const;

function documentRule(fix?: DocumentRule["examples"]["bad"][number]["text"]): DocumentRule {
  return {
    ...words,
    scope: "document",
    check({ text, frontmatter }, report) {
      const edit = { start: 0, end: 1, text: "" };
      const isKnown = text === fix && frontmatter.kind === "other" && frontmatter.lang === "de";
      report({ line: 1, column: 1 }, "Unexpected a, expected b", isKnown ? { fix: [edit] } : {});
    },
    examples: {
      good: [],
      bad: [
        { text: "a", says: [] },
        { text: "b", lang: "de", fields: { kind: "other" }, says: [] },
      ],
    },
  };
}

test("a rule is fixed when one of its bad examples comes with a fix", () => {
  assert.equal(isFixable(documentRule("b")), true);
  assert.equal(isFixable(documentRule("c")), false);
  assert.equal(isFixable(documentRule()), false);
});

test("so is one about bytes", () => {
  const rule: FileRule = {
    ...words,
    scope: "file",
    check: (_source, report) =>
      report({ line: 1, column: 1 }, "Unexpected a, expected b", { fix: [] }),
    examples: { good: [], bad: [{ source: { file: "a.md", bytes: Uint8Array.of() }, says: [] }] },
  };
  assert.equal(isFixable(rule), true);
});

test("it can be told of every rule", () => {
  for (const rule of rules) assert.equal(typeof isFixable(rule), "boolean");
});
