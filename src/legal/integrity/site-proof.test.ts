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
        'a <a href="/da/vilk%C3%A5r#é">b</a> <a href="#f">c</a><b id="f"></b>',
        '<a href="/da">d</a>',
      ),
    ],
    [
      "/da/vilkår",
      html(
        'a<b id="é"></b>',
        '<a href="/da/a?x=1">b</a><a href="/status">c</a><a href="/shop/x/y">d</a><a href="#">e</a>',
      ),
    ],
    ["/da", pageFacts('<a href="/da/a">a</a>')],
  ]);
  const documents = [document("/da/a", "abc"), document("/da/vilkår")];
  assert.deepEqual(siteProof(documents, pages, ["/status", "/shop/*"]), {
    problems: [],
    differing: [],
  });
});

const problems: [name: string, pages: [string, ReturnType<typeof html>][], says: string[]][] = [
  [
    "a page that is missing",
    [],
    ["da/a.md: Unexpected absence of the page /da/a, expected it (proof)"],
  ],
  [
    "a page without its article",
    [["/da/a", pageFacts("a")]],
    ["/da/a: Unexpected count 0 of articles, expected one (proof)"],
  ],
  [
    "a page with two",
    [["/da/a", html("a", "<article>b</article>")]],
    ["/da/a: Unexpected count 2 of articles, expected one (proof)"],
  ],
  [
    "a link to no page",
    [["/da/a", html('<a href="/da/b">a</a>')]],
    ["/da/a: Unexpected link to /da/b, expected a place that exists (proof)"],
  ],
  [
    "a link to no place",
    [["/da/a", html('<a href="#b">a</a>')]],
    ["/da/a: Unexpected link to #b, expected a place that exists (proof)"],
  ],
  [
    "a link to no place of another page",
    [
      ["/da/a", html('<a href="/da/b#c">a</a>')],
      ["/da/b", html("b")],
    ],
    ["/da/a: Unexpected link to /da/b#c, expected a place that exists (proof)"],
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
      "/da/a: Unexpected link to /b, expected an address of this site or one of its externalPaths (proof)",
    ],
  ],
  [
    "a link beside an outside path",
    [["/da/a", html('<a href="/status2">a</a>')]],
    ["/da/a: Unexpected link to /status2, expected a place that exists (proof)"],
  ],
  [
    "an id that stands twice",
    [["/da/a", html('a<b id="c"></b><b id="c"></b>')]],
    ["/da/a: Unexpected id that stands twice, expected each once (proof)"],
  ],
  [
    "a script, told once",
    [["/da/a", html("a", "<script></script><script></script>")]],
    ["/da/a: Unexpected a script, expected HTML and CSS alone (proof)"],
  ],
];

for (const [name, pages, says] of problems) {
  test(`the proof finds ${name}`, () => {
    const proof = siteProof([document("/da/a")], new Map(pages), ["/status"]);
    assert.deepEqual(proof, { problems: says, differing: [] });
    for (const line of says) assert.match(line, /^\S+: Unexpected .+, expected .+ \(proof\)$/);
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

test("a page of another day may keep a link to what is gone since", () => {
  const pages = new Map([["/a", html('a<a href="/gone"></a>')]]);
  const isOfToday = false;
  assert.deepEqual(siteProof([{ ...document("/a"), isOfToday }], pages, []).problems, []);
  assert.equal(siteProof([document("/a")], pages, []).problems.length, 1);
});
