import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { localTargets } from "./local-targets.ts";

const cases: [name: string, body: string, html: string][] = [
  [
    "a link to a file keeps its letters",
    "[a](<../de/über uns.md#é>)",
    '<p><a href="../de/über uns.md#é">a</a></p>',
  ],
  ["one through a definition too", "[a][r]\n\n[R]: é.md", '<p><a href="é.md">a</a></p>'],
  [
    "a picture keeps its letters",
    "![a](<blå.png> 't')",
    '<p><img src="blå.png" alt="a" title="t"></p>',
  ],
  [
    "one through a definition too: picture",
    "![a][r]\n\n[r]: <b c.png>",
    '<p><img src="b c.png" alt="a"></p>',
  ],
  [
    "other addresses are encoded as the renderer does",
    "[a](https://example.com/é) [b](/da/é)",
    '<p><a href="https://example.com/%C3%A9">a</a> <a href="/da/%C3%A9">b</a></p>',
  ],
];

for (const [name, body, html] of cases) {
  test(name, () => {
    assert.equal(transformedHtml(body, "da", localTargets), html);
  });
}
