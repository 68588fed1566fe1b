import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { titleAndText } from "./title-and-text.ts";

const cases: [name: string, html: string, heading: string | undefined][] = [
  [
    "a page that starts with its h1",
    '<h1 id="a">A <em>b</em></h1>\n<p>c</p>',
    '<h1 id="a">A <em>b</em></h1>',
  ],
  ["an h1 over two lines", "\n<h1>A\nb</h1>c", "\n<h1>A\nb</h1>"],
  [
    "a page whose h1 has a place before it",
    '<a id="b"></a><h1>A</h1>c',
    '<a id="b"></a><h1>A</h1>',
  ],
  ["a tag in an attribute", '<p><img alt="<h1>"></p><h2>A</h2>', undefined],
  ["a page without an h1", "<h2>A</h2>", undefined],
  ["an element whose name only begins so", "<h1x>A</h1x>", undefined],
];

for (const [name, html, heading] of cases) {
  test(`cut in two: ${name}`, () => {
    assert.deepEqual(titleAndText(html), { heading, text: html.slice(heading?.length ?? 0) });
  });
}

test("the parts together are the whole", () => {
  const piece = fc.constantFrom("<h1>", "<h1 id='a'>", "</h1>", "a", " ", "<p>", "\n");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join("");
      const { heading = "", text } = titleAndText(html);
      assert.equal(heading + text, html);
    }),
  );
});
