import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { articleWords } from "../../legal/integrity/page-facts.ts";
import { randomBody } from "../../legal/integrity/random-body-for-test.ts";
import { reading } from "../../legal/markdown/reading.ts";
import { newWords } from "../../legal/redline/lines/redline-text.ts";
import { edited, randomEdits } from "../../legal/redline/random-edits-for-test.ts";
import { redline } from "../../legal/redline/redline.ts";
import { provedIfRead } from "../../legal/redline/redline-for-test.ts";
import { Redline } from "./Redline.tsx";

function html(before: string, after: string, lang = "en"): string {
  const made = redline(reading(before, lang), reading(after, lang));
  return renderToStaticMarkup(<Redline lang={lang} redline={made} />);
}

/** The page without the words for screen readers, and without the marks of what is none of the text. */
function seen(page: string): string {
  return page
    .replace(/<span class="spoken"[^>]*>[^<]*<\/span>/g, "")
    .replaceAll(' data-paragraf="aside"', "");
}

const cases: [name: string, before: string, after: string, expected: RegExp][] = [
  ["struck out words", "a", "We ~~never~~ share.", /<ins>We <s>never<\/s> share\.<\/ins>/],
  [
    "raised words that changed",
    "EUR 10<sup>6</sup> a year",
    "EUR 10<sup>5</sup> a year",
    /<del>10<sup>6<\/sup><\/del><ins>10<sup>5<\/sup><\/ins>/,
  ],
  ["words that are struck out no longer", "a ~~b~~ c", "a b c", /b<\/bdi> · <del[^>]*>struck out</],
  ["a box that is ticked now", "- [ ] a", "- [x] a", /• <del>☐<\/del><ins>☑<\/ins>/],
  ["a box that stayed", "- [x] a\n\nb", "- [x] a\n\nc", /• ☑ <\/span>a/],
  ["the old number", "3. a", "4. a", /<del>3\.<\/del><ins>4\.<\/ins> <\/span>a/],
  [
    "a line that went",
    "a\n\n---\n\nb",
    "a\n\nb",
    /rule removed"><hr\/><span class="status">removed</,
  ],
  ["a line that stayed", "a\n\n---\n\nb", "c\n\n---\n\nb", /rule unchanged"><hr\/><\/div>/],
  [
    "an empty row that came",
    "|a|b|\n|-|-|\n|c|d|",
    "|a|b|\n|-|-|\n|c|d|\n| | |",
    /<td><span class="status">added<\/span><\/td><td><\/td>/,
  ],
  [
    "the header of a table, in a frame that takes the focus",
    "|a|b|\n|-|-|\n|c|d|",
    "|a|b|\n|-|-|\n|c|e|",
    /<section class="table" tabindex="0" aria-label="Table 1"><table><tbody><tr[^>]*><th scope="col">a/,
  ],
  [
    "both headers of a table, whose other rows have none",
    "x\n\n|a|b|\n|-|-|\n|c|d|",
    "x\n\n|a|e|\n|-|-|\n|c|d|",
    /<th scope="col">a<\/th><th[^>]*>.*<tr class="unchanged"><td>c<\/td><td>/,
  ],
  [
    "a column without words that came",
    "x\n\n|a|\n|-|\n|c|",
    "x\n\n|a| |\n|-|-|\n|c| |",
    /<th scope="col">a<\/th><th scope="col"><span class="status">added<\/span>/,
  ],
  ["hard breaks", "Acme\\\nBerlin 1", "Acme\\\nBerlin 2", /Acme\nBerlin <del>1/],
  ["the opening by a name", "a", "b", /<a href="#redline:1"><bdi>Beginning of the text</],
  ["footnotes under a heading", "a[^1]\n\n[^1]: b", "a[^1]\n\n[^1]: c", /<h2>Footnotes<\/h2>/],
  ["a clause of ticked boxes as changed", "# A\n\n- [ ] a", "# A\n\n- [x] a", /"status">changed</],
  [
    "a clause of bold words as such",
    "# A\n\nb",
    "# A\n\n**b**",
    /"status">links or emphasis only</,
  ],
];

for (const [name, before, after, expected] of cases)
  test(`a redline shows ${name}`, () => {
    assert.match(seen(html(before, after)), expected);
  });

test("both ends of a move say so and lead to each other", () => {
  const [one, other] = [
    "You may object to all of this at any time.",
    "We keep what you told us for ten whole years.",
  ];
  const page = html(`# A\n\n${one}\n\n# B\n\n${other}`, `# A\n\n# B\n\n${other}\n\n${one}`);
  const end = (tag: string) => new RegExp(`<${tag}[^>]* id="([^"]+)" class="moved">(.*?)</${tag}>`);
  for (const [tag, others] of [
    ["ins", "del"],
    ["del", "ins"],
  ] as const) {
    const [whole = "", , words] = end(tag).exec(page) ?? [];
    assert.match(words ?? "", / · moved\] /);
    const [, id] = end(others).exec(page) ?? [];
    assert.ok(id && page.includes(`${whole}<a class="move" href="#${id}"`), tag);
  }
});

test("a title that changed is told, and is none of the words of the text", () => {
  const [before, after] = ["Terms of Sale", "Terms of Licence"].map((title) => ({
    ...reading("a", "en"),
    title,
  }));
  assert.ok(before && after);
  const page = renderToStaticMarkup(<Redline lang="en" redline={redline(before, after)} />);
  assert.match(seen(page), /<h2>Terms of <del>Sale<\/del><ins>Licence<\/ins><\/h2>/);
  assert.equal(articleWords(page), "a");
});

test("the page less what stands aside is the new text; its ids stand once, and its links lead to them", () => {
  fc.assert(
    fc.property(randomBody, randomEdits, (body, edits) => {
      const made = provedIfRead(body, edited(body, edits));
      if (!made) return;
      const page = renderToStaticMarkup(<Redline lang="en" redline={made} />);
      assert.equal(articleWords(page), newWords(made));
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, id] of page.matchAll(/ href="#([^"]*)"/g)) assert.ok(ids.includes(id), id);
    }),
    { numRuns: 30 },
  );
});
