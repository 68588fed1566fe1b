import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { tocFence } from "./toc-fence.ts";

const fence = '<pre><code class="language-toc"></code></pre>';

const cases: [name: string, body: string, html: string][] = [
  ["the fence stays where it stands", "a\n\n```toc\n```\n\n## B", `<p>a</p>\n${fence}\n<h2>B</h2>`],
  [
    "where the title comes behind it, it stands behind the title",
    "```toc\n```\n\n# T\n\na\n\n## B",
    `<h1>T</h1>\n${fence}\n<p>a</p>\n<h2>B</h2>`,
  ],
  [
    "without one it stands behind the first heading",
    "a\n\n# T\n\n## B",
    `<p>a</p>\n<h1>T</h1>\n${fence}\n<h2>B</h2>`,
  ],
  [
    "its words never reach the plugin",
    "```toc\nto-heading: 6\n```\n\n## B",
    `${fence}\n<h2>B</h2>`,
  ],
  ["a second one goes", "```toc\n```\n\n## B\n\n```toc\n```", `${fence}\n<h2>B</h2>`],
  [
    "none stays where nothing can be listed",
    "# T\n\n```toc\n```\n\n#### B",
    "<h1>T</h1>\n<h4>B</h4>",
  ],
  [
    "a heading without words cannot be listed",
    "```toc\n```\n\n## ![a](b.png)",
    '<h2><img src="b.png" alt="a"></h2>',
  ],
  [
    "a heading in a quote cannot be listed",
    "```toc\n```\n\n> ## B",
    "<blockquote>\n<h2>B</h2>\n</blockquote>",
  ],
  [
    "other fences are no business of it",
    "```js\na\n```",
    '<pre><code class="language-js">a\n</code></pre>',
  ],
];

for (const [name, body, html] of cases) {
  test(name, () => {
    assert.equal(transformedHtml(body, "da", tocFence), html);
  });
}
