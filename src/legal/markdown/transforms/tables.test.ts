import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { tables } from "./tables.ts";

/** The rows of the tables of a body, cells as their HTML. */
const rows = (body: string) =>
  (transformedHtml(body, "da", tables).match(/<tr>[\s\S]*?<\/tr>/g) ?? []).map((row) =>
    row.match(/<t[hd].*<\/t[hd]>/g),
  );

test("columns are aligned by class, and by start and end, for right is left in Arabic", () => {
  assert.deepEqual(rows("| a | b | c | d |\n|:--|:-:|--:|---|"), [
    [
      '<th class="align-start">a</th>',
      '<th class="align-center">b</th>',
      '<th class="align-end">c</th>',
      "<th>d</th>",
    ],
  ]);
});

test("a row that is longer than the first keeps all its cells", () => {
  assert.deepEqual(rows("| a |\n|:--|\n| b | *c* |\n| d |"), [
    ['<th class="align-start">a</th>', "<th></th>"],
    ['<td class="align-start">b</td>', "<td><em>c</em></td>"],
    ['<td class="align-start">d</td>', "<td></td>"],
  ]);
});

test("a table inside a list is one too", () => {
  assert.deepEqual(rows("- | a |\n  |---|\n  | b | c |"), [
    ["<th>a</th>", "<th></th>"],
    ["<td>b</td>", "<td>c</td>"],
  ]);
});
