import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsDigest } from "../document/words.ts";
import { articleWords, pageFacts } from "./page-facts.ts";

const page = (body: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const texts: [name: string, body: string, words: string][] = [
  ["text outside the article is none of it", "a<article>b <em>c</em></article>d", "bc"],
  [
    "an aside in it is none of it",
    '<article>a<nav data-paragraf="aside">b<b>c</b></nav>d</article>',
    "ad",
  ],
  ["another mark is no aside", '<article>a<nav data-paragraf="x">b</nav></article>', "ab"],
  ["comments are none of it", "<article>a<!-- b -->c</article>", "ac"],
  ["entities are read", "<article>a &amp; &lt;b&gt;</article>", "a&<b>"],
  ["what is hidden would count", "<article>a<span hidden>b</span></article>", "ab"],
  ["without an article there is none", "a", ""],
  ["of two articles the first counts", "<article>a</article><article>b</article>", "a"],
];

for (const [name, body, words] of texts) {
  test(`the words of a page: ${name}`, () => {
    assert.equal(articleWords(page(body)), words);
    assert.equal(pageFacts(page(body)).wordsDigest, wordsDigest(words));
  });
}

test("articles are counted", () => {
  assert.equal(pageFacts(page("a")).articles, 0);
  assert.equal(pageFacts(page("<article></article><div><article></article></div>")).articles, 2);
});

test("ids are told as often as they stand", () => {
  assert.deepEqual(
    pageFacts(page('<p id="a"><b id="b"></b></p><i id="a"></i><a name="c"></a>')).ids,
    ["a", "b", "a"],
  );
});

test("links into this site are told once, links out of it are not", () => {
  const links =
    '<a href="/da">1</a><a href="#a">2</a><a href="/da">3</a><a href="https://e.dk">4</a><a href="mailto:a@b.dk">5</a><a>6</a>';
  const head = '<link rel="terms-of-service" href="/da/a"><link rel="icon" href="/e.svg">';
  assert.deepEqual(pageFacts(page(links, head)).hrefs, ["/da/a", "/da", "#a"]);
});

test("what the page loads from this host is told", () => {
  const body = '<img src="/a.png" srcset="/b.png 1x, /c.png 2x"><video poster="/d.png"></video>';
  assert.deepEqual(
    pageFacts(page(body, '<link rel="icon" href="/e.svg"><link rel="alternate" href="/f">')).assets,
    ["/e.svg", "/a.png", "/b.png", "/c.png", "/d.png"],
  );
});

const forbidden: [html: string, found: string][] = [
  ["<script>a()</script>", "a script"],
  ['<script src="/a.js"></script>', "a script"],
  ['<p style="color:red">a</p>', "a style attribute on <p>"],
  ['<p onclick="a()">a</p>', "onclick on <p>"],
  ['<img src="https://e.dk/a.png">', "a request to https://e.dk/a.png"],
  ['<img src="//e.dk/a.png">', "a request to //e.dk/a.png"],
  ['<img src="a.png">', "a request to a.png"],
  ['<img src="data:image/png,a">', "a request to data:image/png,a"],
  ['<img srcset="/a.png 1x, https://e.dk/b.png 2x">', "a request to https://e.dk/b.png"],
  ['<link rel="preload" href="https://e.dk/a.css">', "a request to https://e.dk/a.css"],
  ['<link rel="ICON" href="//e.dk/a.ico">', "a request to //e.dk/a.ico"],
  ['<link rel="preload" imagesrcset="//e.dk/a.png 1x">', "a request to //e.dk/a.png"],
  ['<svg><image xlink:href="//e.dk/a.png"/></svg>', "a request to //e.dk/a.png"],
  ['<svg><use href="//e.dk/a.svg#b"/></svg>', "a request to //e.dk/a.svg#b"],
  ['<a href="java&#10;script:a()">b</a>', "a script behind <a>"],
  ['<object data="https://e.dk/a"></object>', "a request to https://e.dk/a"],
  ["<style>a{background:url(//e.dk/a.png)}</style>", "a request to //e.dk/a.png by its style"],
  ['<form action="/a"></form>', "<form>"],
  ['<iframe srcdoc="a"></iframe>', "<iframe>"],
  ['<base href="https://e.dk">', "<base>"],
];

for (const [html, found] of forbidden) {
  test(`no page may have ${html}`, () => {
    assert.ok(pageFacts(page(html)).forbidden.includes(found));
  });
}

test("data for search engines, styles and pictures of this host are no sin", () => {
  const head =
    '<script type="application/ld+json">{}</script><style>a{}</style><link rel="canonical" href="https://e.dk/a">';
  assert.deepEqual(
    pageFacts(
      page(
        '<svg><use href="#a"/></svg><img src="/a.png" alt="on"><a href="https://e.dk">b</a>',
        head,
      ),
    ).forbidden,
    [],
  );
});

test("addresses are told from where the site begins, and those outside it by themselves", () => {
  const own = '<a href="/legal/da/a#b"></a><a href="#c"></a><img src="/legal/d.png">';
  const { hrefs, outside, assets, forbidden } = pageFacts(
    page(`${own}<a href="/da/a"></a><a href="/legality"></a><img src="/d.png">`),
    "/legal",
  );
  assert.deepEqual(hrefs, ["/da/a#b", "#c"]);
  assert.deepEqual(outside, ["/da/a", "/legality"]);
  assert.deepEqual(assets, ["/d.png"]);
  assert.deepEqual(forbidden, ["a request to /d.png"]);
});
