import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cellWidth } from "../formats/cell-width.ts";
import { wrapped } from "./wrapped.ts";

test("breaks at spaces, and indents every line", () => {
  assert.deepEqual(wrapped("one two three", 9, "  "), ["  one two", "  three"]);
  assert.deepEqual(wrapped("第一条 范围", 10), ["第一条", "范围"]);
  assert.deepEqual(wrapped("", 9), []);
});

test("a line is too long only where it is one word, and no word is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "条", "é", " ", "\n") }), (text) => {
      const lines = wrapped(text, 10);
      assert.equal(lines.join(" "), text.trim().replace(/\s+/g, " "));
      for (const line of lines) assert.ok(cellWidth(line) <= 10 || !line.includes(" "), line);
    }),
  );
});
