import assert from "node:assert/strict";
import { test } from "node:test";
import { uncheckedFile } from "./unchecked-file.ts";

const cases: [name: string, text: string, line: number, length: number][] = [
  ["one paragraph", "æ\nbc", 1, 4],
  ["the second of three", "a\n\nb c\nd\n\ne\n", 3, 5],
  ["the last, behind a line of blanks", "a\r\n \t\r\nb c\r\n", 3, 3],
  ["the first of equal ones", "a\n\nb", 1, 1],
  ["with the line ends of old", "a\r\rb c", 3, 3],
  ["nothing", "\n\n", 1, 0],
];

for (const [name, text, line, length] of cases)
  test(`a text that takes too long is told at its longest paragraph: ${name}`, () => {
    const bytes = new TextEncoder().encode(text);
    const { facts, isUnfinished, diagnostics } = uncheckedFile({ file: "da/a.md", bytes });
    assert.deepEqual(
      { facts, isUnfinished, lines: diagnostics.map((each) => each.line) },
      { facts: undefined, isUnfinished: true, lines: [line] },
    );
    assert.match(diagnostics[0]?.message ?? "", new RegExp(`of ${length} characters`));
  });
