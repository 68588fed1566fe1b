import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { rawHtml } from "./raw-html.ts";

const cases: [name: string, body: string, html: string][] = [
  ["comments of counsel never reach the page", "a<!-- ask Ida -->b\n\n<!--\nc\n-->", "<p>ab</p>\n"],
  [
    "attributes have double quotes",
    "<abbr title='a \"b\"'>c</abbr>",
    '<p><abbr title="a &quot;b&quot;">c</abbr></p>',
  ],
  [
    "attributes without quotes get them",
    "<span lang=da>a</span>",
    '<p><span lang="da">a</span></p>',
  ],
  [
    "what looks like a tag in an attribute is none",
    '<abbr title="a <b> & c">d</abbr>',
    '<p><abbr title="a &lt;b&gt; &amp; c">d</abbr></p>',
  ],
  [
    "names are in lower case",
    "<BR>a<Span LANG=da>b</sPAN>",
    '<p><br>a<span lang="da">b</span></p>',
  ],
  ["a slash at the end of a tag goes", "a<br/>b", "<p>a<br>b</p>"],
  [
    "text in a block is escaped once",
    "<p>a &amp; b &lt; c &copy;</p>",
    "<p>a &amp; b &lt; c ©</p>",
  ],
  [
    "the tags of dropped elements go, their words stay",
    "<center>a</center>\n\n<font>b</font>",
    "a\n<p>b</p>",
  ],
];

for (const [name, body, html] of cases) {
  test(name, () => {
    assert.equal(transformedHtml(body, "da", rawHtml), html);
  });
}
