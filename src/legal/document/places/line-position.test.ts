import assert from "node:assert/strict";
import { test } from "node:test";
import { linePosition } from "./line-position.ts";

for (const [text, line, column] of [
  ["", 1, 1],
  ["ab", 1, 3],
  ["a\n", 2, 1],
  ["a\r\nb", 2, 2],
  ["a\rb\n\nc", 4, 2],
  ["🔒", 1, 3],
] as const) {
  test(`behind ${JSON.stringify(text)} is line ${line}, column ${column}`, () => {
    assert.deepEqual(linePosition(`${text}x\ny`, text.length), { line, column });
  });
}
