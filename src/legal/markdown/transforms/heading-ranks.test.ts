import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { headingRanks } from "./heading-ranks.ts";

const cases: [name: string, body: string, html: string][] = [
  ["the h1 that begins the text stays", "# A\n\n## B", "<h1>A</h1>\n<h2>B</h2>"],
  [
    "a second h1 becomes an h2 with its words unchanged",
    "# A\n\n# *B*",
    "<h1>A</h1>\n<h2><em>B</em></h2>",
  ],
  ["an h1 behind an h2 becomes one too", "## A\n\n# B", "<h2>A</h2>\n<h2>B</h2>"],
  ["so does one behind words", "a\n\n# B\n\n# C", "<p>a</p>\n<h2>B</h2>\n<h2>C</h2>"],
  [
    "an h1 in a quote is never the title",
    "> # A\n\n# B",
    "<blockquote>\n<h2>A</h2>\n</blockquote>\n<h2>B</h2>",
  ],
  ["other ranks stay as written", "#### A", "<h4>A</h4>"],
];

for (const [name, body, html] of cases) {
  test(name, () => {
    assert.equal(transformedHtml(body, "da", headingRanks), html);
  });
}
