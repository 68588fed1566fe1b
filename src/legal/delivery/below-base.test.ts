import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pageFacts } from "../integrity/page-facts.ts";
import { belowBase } from "./below-base.ts";

const base = "/legal-site";
const isShop = (path: string) => path.startsWith("/shop");
const below = (html: string) => belowBase(html, base, isShop);

const moved: [name: string, html: string, expected: string][] = [
  ["a link", '<a href="/da/a">/da/a</a>', '<a href="/legal-site/da/a">/da/a</a>'],
  ["the way home", '<a href="/">A</a>', '<a href="/legal-site/">A</a>'],
  [
    "a link in the head",
    '<link rel="icon" href="/favicon.svg">',
    '<link rel="icon" href="/legal-site/favicon.svg">',
  ],
  ["a picture", '<img src="/static/a.png">', '<img src="/legal-site/static/a.png">'],
  [
    "all sizes of a picture",
    '<source srcset="/static/a,b.jpg 100w,\n/static/c.jpg 200w, https://x.example/d.jpg 3x">',
    '<source srcset="/legal-site/static/a,b.jpg 100w,\n/legal-site/static/c.jpg 200w, https://x.example/d.jpg 3x">',
  ],
  [
    "where a page redirects",
    '<meta http-equiv="refresh" content="0; url=/da/b">',
    '<meta http-equiv="refresh" content="0; url=/legal-site/da/b">',
  ],
  [
    "letters of all kinds",
    '<a href="/ar/سياسة#حق">ا</a>',
    '<a href="/legal-site/ar/سياسة#حق">ا</a>',
  ],
  ["a query", "<a href='/da/a?b=&amp;c#/d'>A</a>", "<a href='/legal-site/da/a?b=&amp;c#/d'>A</a>"],
];

for (const [name, html, expected] of moved)
  test(`puts the base path before ${name}`, () => {
    assert.equal(below(html), expected);
  });

const left: [name: string, html: string][] = [
  ["an address of another host", '<a href="https://x.example/da/a">A</a>'],
  ["an address of another host without a scheme", '<a href="//x.example/da/a">A</a>'],
  ["a place on the page", '<a href="#/da/a">A</a>'],
  ["what other software answers", '<a href="/shop/cart?a#b">A</a>'],
  [
    "words that look like an address",
    '<p title="/da/a">href="/da/a" src="/b"</p><!-- <a href="/c"> -->',
  ],
  ["a description", '<meta name="description" content="/da/a; url=/da/b">'],
  ["data for search engines", '<script type="application/ld+json">{"url":"/da/a"}</script>'],
  ["styles", "<style>a{background:url(/a.png)}</style>"],
];

for (const [name, html] of left)
  test(`leaves ${name} as it is`, () => {
    assert.equal(below(html), html);
  });

test("leaves a page at the root as it is", () => {
  assert.equal(belowBase('<a href="/da/a">A</a>', "", isShop), '<a href="/da/a">A</a>');
});

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    '<a href="/x">',
    "حق",
    "नियम",
    "ข้อ",
    "第一条",
    "æøå",
    '"',
    "'",
    "&amp;",
    "<p>",
    "</a>",
  ),
);
const piece = fc
  .tuple(fc.constantFrom("a", "img", "p", "link", "source", "article"), text, text)
  .map(([tag, value, words]) => `<${tag} href="/${value}" src=/b srcset="/c 1x">${words}`);

test("changes no word of any page, and nothing but addresses", () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = `<!DOCTYPE html><article>${pieces.join("")}`;
      const page = below(html);
      assert.equal(page.replaceAll(base, ""), html.replaceAll(base, ""));
      const { wordsDigest, ids, hrefs } = pageFacts(page, base);
      assert.equal(wordsDigest, pageFacts(html).wordsDigest);
      assert.deepEqual(ids, pageFacts(html).ids);
      assert.deepEqual(
        hrefs,
        pageFacts(html).hrefs.filter((href) => !isShop(href) && !href.startsWith("//")),
      );
    }),
  );
});
