import assert from "node:assert/strict";
import { test } from "node:test";
import { reading } from "../../markdown/reading.ts";
import { blockRuns } from "../block-redline.ts";
import { redline } from "../redline.ts";
import { withoutEmptyLines } from "./without-empty-lines.ts";

/** The words of raw HTML that stayed. */
function shown(html: string): string {
  const side = reading(html, "en");
  const parts = redline(side, side).parts.flatMap((part) =>
    part.kind === "moved-away" ? [] : part.blocks,
  );
  return withoutEmptyLines(
    parts
      .flatMap(blockRuns)
      .map(({ text }) => text)
      .join(""),
  );
}

const cases: [name: string, html: string, expected: string][] = [
  [
    "cells are lines, rows stand apart",
    "<table>\n<tr><td>Basic</td><td>5</td></tr>\n<tr><td>Pro</td><td>9</td></tr>\n</table>",
    "Basic\n5\n\nPro\n9",
  ],
  ["items are lines", "<ul><li>one</li><li>two</li></ul>", "one\ntwo"],
  ["a line that ends within a paragraph", "<p>one<br>two three</p>", "one\ntwo three"],
];

for (const [name, html, expected] of cases)
  test(`raw HTML has no empty lines: ${name}`, () => {
    assert.equal(shown(html), expected);
  });
