import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { taskLists } from "./task-lists.ts";

const done = '<span data-paragraf="aside">☑ </span>';
const open = '<span data-paragraf="aside">☐ </span>';

const cases: [name: string, body: string, html: string][] = [
  [
    "a task shows a sign, not a form",
    "- [x] *a*\n- [ ] b",
    `<ul>\n<li>${done}<em>a</em></li>\n<li>${open}b</li>\n</ul>`,
  ],
  [
    "a task in a task has its own",
    "1. [ ] a\n   - [x] b",
    `<ol>\n<li>${open}a\n<ul>\n<li>${done}b</li>\n</ul>\n</li>\n</ol>`,
  ],
  ["an entry without a box has none", "- a", "<ul>\n<li>a</li>\n</ul>"],
];

for (const [name, body, html] of cases) {
  test(name, () => {
    assert.equal(transformedHtml(body, "da", taskLists), html);
  });
}
