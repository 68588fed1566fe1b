import assert from "node:assert/strict";
import { test } from "node:test";
import { renderedHtml } from "../rendered-for-test.ts";

/** The links of a body that lead to the headings beside them. */
const links = (body: string, lang = "en") =>
  renderedHtml(body, lang).match(/<a [^>]*class="permalink".*?<\/a>/g) ?? [];

test("a heading has a link to itself beside it, not in it", () => {
  assert.match(
    renderedHtml("## Scope", "en"),
    /<div class="clause-heading rank-2"><h2 id="scope">Scope<\/h2><a data-paragraf="aside" class="permalink" href="#scope" aria-label="Permalink: Scope">§<\/a><\/div>/,
  );
});

test("the title has none, for the address of the page is its link", () => {
  assert.deepEqual(links("# Terms"), []);
  assert.equal(links("# Terms\n\n## A\n\n# B").length, 2);
});

test("every rank has one, in lists and quotes too", () => {
  const body = "## A\n\n### B\n\n#### C\n\n##### D\n\n###### E\n\n- ## F\n\n> ## G";
  assert.equal(links(body).length, 7);
});

const labels: [heading: string, lang: string, label: string][] = [
  ["## 5. Dine rettigheder", "da", "5. Dine rettigheder"],
  ["## *A* `b`[^1]\n\n[^1]: c", "en", "A b"],
  ["## A {#b}", "en", "A"],
  ["## المادة ٥: حقوقك", "ar", "المادة ٥: حقوقك"],
  ["## 第三条 个人信息", "zh", "第三条 个人信息"],
  ["## $& $1", "en", "$&#x26; $1"],
  ["## ![a](b.png)", "en", "section-1"],
];

for (const [heading, lang, label] of labels)
  test(`the link of ${JSON.stringify(heading)} is named by it`, () => {
    assert.match(links(heading, lang)[0] ?? "", new RegExp(`: ${label.replace(/[$]/g, "\\$&")}"`));
  });
