import assert from "node:assert/strict";
import { test } from "node:test";
import { tooManyLines } from "./too-many-lines.ts";

test("a paragraph of more than 5,000 lines is found where it begins, with any line ends", () => {
  for (const end of ["\n", "\r\n", "\r", "  \n"]) {
    assert.equal(
      tooManyLines(`# A${end}${end}${`b${end}`.repeat(5001)}`)?.offset,
      3 + 2 * end.length,
    );
    assert.equal(tooManyLines(`b${end}`.repeat(4999)), undefined);
  }
});

test("a text of more than 10,000 paragraphs is too long", () => {
  const { offset, message } = tooManyLines("a\n\n".repeat(10_001)) ?? {};
  assert.equal(offset, 30_000);
  assert.match(message ?? "", /paragraphs/);
});

test("a text of more than 10,000 list items is too long, however they are written", () => {
  for (const item of ["- a\n", "12) a\n\n", "> * a\n"])
    assert.match(tooManyLines(item.repeat(10_001))?.message ?? "", /list items/);
});

for (const [name, text] of [
  ["a list", "- a\n".repeat(6000)],
  ["a numbered list of two lines each", "10) a\n    b\n".repeat(6000)],
  ["a table", "| a | b |\n".repeat(9000)],
  ["a quotation with empty lines", "> a\n>\n".repeat(6000)],
  ["paragraphs", "a\nb\n\n".repeat(6000)],
] as const)
  test(`of other lines there may be more: ${name}`, () => {
    assert.equal(tooManyLines(text), undefined);
  });
