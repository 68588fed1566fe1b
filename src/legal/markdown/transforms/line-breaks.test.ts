import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { lineBreaks } from "./line-breaks.ts";

const cases: [name: string, body: string, html: string][] = [
  ["a hard break is a br", "a  \nb\\\nc", "<p>a<br>b<br>c</p>"],
  ["an ideographic space behind it stays", "甲\\\n　乙", "<p>甲<br>　乙</p>"],
  ["a no-break space behind it stays", "a\\\n&nbsp;b", "<p>a<br>\u00a0b</p>"],
  ["one in code behind it stays", "a\\\n`\u3000b`", "<p>a<br><code>\u3000b</code></p>"],
];

for (const [name, body, html] of cases) {
  test(name, () => {
    assert.equal(transformedHtml(body, "ja", lineBreaks), html);
  });
}
