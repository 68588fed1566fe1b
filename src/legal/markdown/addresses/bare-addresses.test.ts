import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markupNoise, randomBody } from "../../integrity/random-body-for-test.ts";
import { parse } from "../parsing/parse.ts";
import { reading } from "../reading.ts";
import { renderedHtml } from "../rendered-for-test.ts";
import { plainText } from "../words/plain-text.ts";
import { bareAddresses } from "./bare-addresses.ts";
import { linkTargets } from "./targets.ts";

const places = (body: string) =>
  linkTargets(reading(body, "en").tree).map(
    ({ node, url }) => `${node.position?.start.line}:${node.position?.start.column} ${url}`,
  );

const cases: [name: string, body: string, ...links: string[]][] = [
  ["in a paragraph", "请访问 https://example.com/a。好", "1:5 https://example.com/a"],
  ["in emphasis", "**详见https://example.com/a**", "1:5 https://example.com/a"],
  ["in a heading", "## 1. https://example.com/a。好", "1:7 https://example.com/a"],
  ["in a cell", "| a |\n|---|\n| https://example.com/a。 |", "3:3 https://example.com/a"],
  ["in an item", "- a\n- https://example.com/a。", "2:3 https://example.com/a"],
  ["in a quotation", "> https://example.com/a。", "1:3 https://example.com/a"],
  ["in a footnote", "a[^1]\n\n[^1]: https://example.com/a。", "3:7 https://example.com/a"],
  [
    "one behind the other",
    "见https://a.example/x、https://b.example/y、www.c.example/z。好",
    "1:2 https://a.example/x",
    "1:22 https://b.example/y",
    "1:42 http://www.c.example/z",
  ],
  ["an e-mail address", "聯絡x@example.org。", "1:3 mailto:x@example.org"],
  ["an e-mail address before a dash", "x@example.org-にて", "1:1 mailto:x@example.org"],
  ["no part of an e-mail address", "jürgen@example.org, info@a.müller.de"],
  ["as it is in angle brackets", "<https://example.com/a。b>", "1:1 https://example.com/a。b"],
  [
    "as it is written",
    "[https://example.com/a。b](https://example.com/a。b)",
    "1:1 https://example.com/a。b",
  ],
  [
    "where the parser lost the place",
    "a\nb [c https://example.com/x。 d",
    "2:6 https://example.com/x",
  ],
  [
    "where words stand before it that are written otherwise",
    "> a &amp; b\\_c [ www.example.com\u00a0d\n> e",
    "1:18 http://www.example.com",
  ],
  [
    "behind a link",
    "[](https://www.example.com/)www.example.com is ours.",
    "1:1 https://www.example.com/",
    "1:29 http://www.example.com",
  ],
];

for (const [name, body, ...links] of cases)
  test(`a bare address ends ${name}`, () => {
    assert.deepEqual(places(body), links);
    const words = plainText(parse(body));
    assert.equal(plainText(reading(body, "en").tree), words);
  });

const piece = fc.constantFrom(
  ..."https://example.com www.a.de/b x@y.org http://例え.jp /privacy をご 。 、 “ ” « » ’s ü のa \\_ ** _ ~ ( ) [ ] < > & &copy; \n".split(
    " ",
  ),
  " ",
  "\u00a0",
  "\u200b",
  "٠،",
  "・",
  "–",
  "’",
  "\u200c",
  "·",
);
const addresses = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

test("no word changes, the end stays the end, and the page has the links that the check reads", () => {
  fc.assert(
    fc.property(fc.oneof({ arbitrary: addresses, weight: 3 }, randomBody, markupNoise), (body) => {
      const { tree } = reading(body, "en");
      assert.equal(plainText(tree), plainText(parse(body)));
      const before = JSON.stringify(tree);
      bareAddresses(tree);
      assert.equal(JSON.stringify(tree), before);
      const html = renderedHtml(body, "en");
      for (const { node, url } of linkTargets(tree)) {
        assert.ok(node.position, "no place");
        if (/^(?:https?|mailto):[!-~]+$/.test(url) && !/["&<>\\[\]`]/.test(url))
          assert.ok(html.includes(`href="${url}"`), `${url} is not on the page`);
      }
    }),
    { numRuns: 400 },
  );
});
