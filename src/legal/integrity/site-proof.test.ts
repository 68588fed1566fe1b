import assert from "node:assert/strict";
import { test } from "node:test";
import { pageFacts } from "./page-facts.ts";
import { siteProof } from "./site-proof.ts";

const html = (inner: string, more = "") => pageFacts(`<article>${inner}</article>${more}`);
const document = (path: string, inner = "a") => ({
  file: `${path.slice(1)}.md`,
  path,
  wordsDigest: html(inner).wordsDigest,
  isOfToday: true,
});

test("a site that shows what it should has no problems", () => {
  const pages = new Map([
    [
      "/da/a",
      html(
        'a <a href="/da/vilk%C3%A5r#é">b</a> <a href="#f">c</a><b id="f"></b><a name="g" href="#g"></a>',
        '<a href="/da">d</a>',
      ),
    ],
    [
      "/da/vilkår",
      html(
        'a<b id="é"></b>',
        '<a href="/da/a?x=1">b</a><a href="/status">c</a><a href="/shop/x/y">d</a><a href="#">e</a><a href="/b%C3%B8ger">f</a>',
      ),
    ],
    ["/da", pageFacts('<a href="/da/a">a</a>')],
  ]);
  const documents = [document("/da/a", "abc"), document("/da/vilkår")];
  assert.deepEqual(siteProof(documents, pages, ["/status", "/shop/*", "/bøger"]), {
    problems: [],
    differing: [],
  });
});

const problems: [name: string, pages: [string, ReturnType<typeof html>][], says: string[]][] = [
  ["a page that is missing", [], ["Missing page /da/a, expected it in the built site"]],
  [
    "a page without its article",
    [["/da/a", pageFacts("a")]],
    ["Unexpected count 0 of articles on /da/a, expected one"],
  ],
  [
    "a page with two",
    [["/da/a", html("a", "<article>b</article>")]],
    ["Unexpected count 2 of articles on /da/a, expected one"],
  ],
  [
    "a link to no page",
    [["/da/a", html('<a href="/da/b">a</a>')]],
    ["Unexpected link to /da/b on /da/a, expected a place that exists"],
  ],
  [
    "a link to no place",
    [["/da/a", html('<a href="#b">a</a>')]],
    ["Unexpected link to #b on /da/a, expected a place that exists"],
  ],
  [
    "a link to no place of another page",
    [
      ["/da/a", html('<a href="/da/b#c">a</a>')],
      ["/da/b", html("b")],
    ],
    ["Unexpected link to /da/b#c on /da/a, expected a place that exists"],
  ],
  [
    "a link to another part of the host",
    [
      [
        "/da/a",
        pageFacts('<article>a</article><a href="/b">b</a><a href="/status">c</a>', "/legal"),
      ],
    ],
    [
      "Unexpected link to /b on /da/a, expected an address of this site or one of its externalPaths",
    ],
  ],
  [
    "a link beside an outside path",
    [["/da/a", html('<a href="/status2">a</a>')]],
    ["Unexpected link to /status2 on /da/a, expected a place that exists"],
  ],
  [
    "an id that stands twice",
    [["/da/a", html('a<b id="c"></b><b id="c"></b>')]],
    ["Unexpected second id c on /da/a, expected it once"],
  ],
  [
    "a link to the name of what is no anchor",
    [["/da/a", html('a<img name="c"><a href="#c"></a>')]],
    ["Unexpected link to #c on /da/a, expected a place that exists"],
  ],
  [
    "a script, told once",
    [["/da/a", html("a", "<script></script><script></script>")]],
    ["Unexpected a script on /da/a, expected HTML and CSS alone"],
  ],
];

for (const [name, pages, says] of problems) {
  test(`the proof finds ${name}`, () => {
    const proof = siteProof([document("/da/a")], new Map(pages), ["/status"]);
    assert.deepEqual(
      proof.problems.map(({ message }) => message),
      says,
    );
    assert.deepEqual(proof.differing, []);
    for (const { path } of proof.problems) assert.equal(path, "/da/a");
    for (const line of says) assert.match(line, /^(?:Unexpected|Missing) .+, expected .+$/);
  });
}

test("documents whose words differ are told apart from other problems", () => {
  const documents = [document("/da/a"), document("/da/b")];
  const pages = new Map([
    ["/da/a", html("a")],
    ["/da/b", html("c")],
  ]);
  assert.deepEqual(siteProof(documents, pages, []), { problems: [], differing: [documents[1]] });
});

test("a page of another day may keep an id twice", () => {
  const pages = new Map([["/a", html('<b id="b"></b><b id="b"></b>')]]);
  const isOfToday = false;
  assert.deepEqual(siteProof([{ ...document("/a", ""), isOfToday }], pages, []).problems, []);
  assert.equal(siteProof([document("/a", "")], pages, []).problems.length, 1);
});

test("a page of another day may keep a link to what is gone since", () => {
  const pages = new Map([["/a", html('a<a href="/gone"></a>')]]);
  const isOfToday = false;
  assert.deepEqual(siteProof([{ ...document("/a"), isOfToday }], pages, []).problems, []);
  assert.equal(siteProof([document("/a")], pages, []).problems.length, 1);
});
