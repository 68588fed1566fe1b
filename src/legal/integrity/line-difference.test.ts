import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lineDifference } from "./line-difference.ts";

const cases: [name: string, found: string, expected: string, place: string, lines: string[]][] = [
  ["a letter", "a\nbXd\ne", "a\nbcd\ne", "2:2", ["bXd", "bcd"]],
  ["the first letter", "X", "a", "1:1", ["X", "a"]],
  ["a line end at the start", "\na", "a", "1:1", ["", "a"]],
  ["a line too many", "a\n\nb", "a\nb", "2:1", ["", "b"]],
  ["an end that is missing", "a\nb", "a\nbc", "2:2", ["b", "bc"]],
  ["an end that is too much", "a\nbc", "a\nb", "2:2", ["bc", "b"]],
  ["a line end that is missing", "ab", "a\nb", "1:2", ["ab", "a"]],
  ["nothing at all", "", "a", "1:1", ["", "a"]],
];

for (const [name, found, expected, place, lines] of cases)
  test(`the first difference: ${name}`, () => {
    const difference = lineDifference(found, expected);
    assert.equal(`${difference?.line}:${difference?.column}`, place);
    assert.deepEqual([difference?.found, difference?.expected], lines);
  });

test("of a page in one line a range is shown", () => {
  const difference = lineDifference(`${"a".repeat(1e6)}X`, `${"a".repeat(1e6)}${"b".repeat(1e6)}`);
  assert.equal(difference?.column, 1e6 + 1);
  assert.equal(difference?.found, `${"a".repeat(200)}X`);
  assert.equal(difference?.expected, "a".repeat(200) + "b".repeat(200));
});

test("the place is where the lines part, in any texts", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "\r") });
  fc.assert(
    fc.property(text, text, (found, expected) => {
      const difference = lineDifference(found, expected);
      assert.equal(difference === undefined, found === expected);
      if (!difference) return;
      const { line, column, at } = difference;
      assert.equal(found.split("\n")[line - 1], difference.found);
      assert.equal(expected.split("\n")[line - 1], difference.expected);
      assert.equal(at, column - 1);
      assert.equal(difference.found.slice(0, at), difference.expected.slice(0, at));
    }),
  );
});
