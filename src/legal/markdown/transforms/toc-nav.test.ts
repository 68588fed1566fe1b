import assert from "node:assert/strict";
import { test } from "node:test";
import { renderedHtml } from "../rendered-for-test.ts";

/** The entries of the contents of a body, each as its HTML. */
function entries(body: string): string[] {
  const nav = /<nav[\s\S]*<\/nav>/.exec(renderedHtml(body, "en"))?.[0] ?? "";
  return nav.match(/<a\b.*?<\/a>/g) ?? [];
}

test("the contents are one labelled landmark that folds, and an aside", () => {
  const html = renderedHtml("# T\n\n## A\n\n### B\n\n#### C\n\n## D", "en");
  assert.equal(
    html.slice(html.indexOf("<nav"), html.indexOf("</nav>")),
    '<nav data-paragraf="aside" class="toc" aria-label="Contents"><details class="toc-fold" data-label="Contents"><summary>Contents</summary><ul id="page:contents">\n' +
      '<li><a href="#a">A</a>\n<ul>\n<li><a href="#b">B</a></li>\n</ul>\n</li>\n<li><a href="#d">D</a></li>\n</ul></details>',
  );
  assert.equal(html.indexOf('<div class="toc">'), -1);
});

const cases: [name: string, heading: string, entry: string | undefined][] = [
  ["the number hangs", "## 5. A", '<a href="#a"><span class="clause-number">5. </span>A</a>'],
  ["emphasis and code stay", "## *A* `b`", '<a href="#a-b"><em>A</em> <code>b</code></a>'],
  ["a link is no link in a link", "## A [b](/en/b)", '<a href="#a-b">A b</a>'],
  ["a footnote mark goes", "## A[^1]\n\n[^1]: N", '<a href="#a">A</a>'],
  ["a note in the line goes with its words", "## A^[its *note*]", '<a href="#a">A</a>'],
  ["a picture goes", "## A ![b](c.png)", '<a href="#a">A </a>'],
  ["a raw anchor goes with its id", '## <a id="old"></a>A', '<a href="#a">A</a>'],
  ["a raw line break is a space", "## A<br>b", '<a href="#a-b">A b</a>'],
  ["a line break is a space", "A\\\nb\n---", '<a href="#a-b">A b</a>'],
  ["a heading without words has no entry", "## ![b](c.png)", undefined],
];

for (const [name, heading, entry] of cases) {
  test(`in the contents ${name}`, () => {
    assert.deepEqual(
      entries(`## First\n\n${heading}`).slice(1),
      entry === undefined ? [] : [entry],
    );
  });
}

test("an entry that lost its words goes, and a list that lost its entries", () => {
  const html = renderedHtml("## A\n\n### ![b](c.png)\n\n## ![d](e.png)\n\n## F", "en");
  assert.doesNotMatch(html, /<(ul|li)>\s*<\/\1>/);
});

test("what an author writes like the plugin's own element stays", () => {
  assert.match(renderedHtml('<div class="toc">\n\na', "en"), /^<div class="toc">\n<p>a<\/p>$/);
});
