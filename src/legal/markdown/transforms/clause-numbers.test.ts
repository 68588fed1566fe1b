import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { clauseNumbers } from "./clause-numbers.ts";

const number = (text: string) => `<span class="clause-number">${text}</span>`;

const cases: [name: string, lang: string, body: string, html: string][] = [
  [
    "a number is set apart",
    "da",
    "## 5. Dine rettigheder",
    `<h2>${number("5. ")}Dine rettigheder</h2>`,
  ],
  [
    "a word goes with its number",
    "en",
    "## Article 5 – Rights",
    `<h2>${number("Article 5 – ")}Rights</h2>`,
  ],
  [
    "a number without a space before the words too",
    "zh",
    "## 第一条适用",
    `<h2>${number("第一条")}适用</h2>`,
  ],
  [
    "inside emphasis as well",
    "en",
    "## **5. Rights** here",
    `<h2><strong>${number("5. ")}Rights</strong> here</h2>`,
  ],
  [
    "a number that emphasis cuts stays in the words",
    "en",
    "## *5*. Rights",
    "<h2><em>5</em>. Rights</h2>",
  ],
  [
    "a number behind a picture stays",
    "en",
    "## ![a](b.png) 5. C",
    '<h2><img src="b.png" alt="a"> 5. C</h2>',
  ],
  ["a heading that is all number stays", "en", "## § 3", "<h2>§ 3</h2>"],
  ["an ordinal is no number", "da", "## 3. mand", "<h2>3. mand</h2>"],
];

for (const [name, lang, body, html] of cases) {
  test(name, () => {
    assert.equal(transformedHtml(body, lang, clauseNumbers), html);
  });
}
