import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { headingIds } from "./heading-ids.ts";

const cases: [name: string, body: string, html: string][] = [
  [
    "every heading has an id",
    "## 5. Dine rettigheder",
    '<h2 id="dine-rettigheder">5. Dine rettigheder</h2>',
  ],
  ["an explicit id leaves the words", "## Kontakt {#dpo}", '<h2 id="dpo">Kontakt</h2>'],
  [
    "it leaves them behind other words too",
    "## *Kontakt* os {#dpo}",
    '<h2 id="dpo"><em>Kontakt</em> os</h2>',
  ],
  ["braces in the middle are words", "## A {#b} c", '<h2 id="a-b-c">A {#b} c</h2>'],
  ["braces in code are words", "## A `{#b}`", '<h2 id="a-b">A <code>{#b}</code></h2>'],
  [
    "headings in lists and quotes have one",
    "> - # A",
    '<blockquote>\n<ul>\n<li>\n<h1 id="a">A</h1>\n</li>\n</ul>\n</blockquote>',
  ],
  [
    "footnote marks and pictures are no words of it",
    "## A[^1] ![b](c.png)\n\n[^1]: N",
    '<h2 id="a">',
  ],
];

for (const [name, body, html] of cases) {
  test(name, () => {
    assert.ok(transformedHtml(body, "da", headingIds).startsWith(html));
  });
}
