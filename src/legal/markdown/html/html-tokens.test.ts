import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseFragment, serialize } from "parse5";
import { htmlText, htmlTokens } from "./html-tokens.ts";

test("tokens are read as the HTML standard says, each with its offset", () => {
  assert.deepEqual(htmlTokens('a<B Title="x &amp; y" open>&lt;</b><br/><!-- c -->'), [
    { type: "text", text: "a", offset: 0 },
    {
      type: "open",
      name: "b",
      attributes: [
        { name: "title", value: "x & y" },
        { name: "open", value: "" },
      ],
      isSelfClosing: false,
      offset: 1,
    },
    { type: "text", text: "<", offset: 27 },
    { type: "close", name: "b", offset: 31 },
    { type: "open", name: "br", attributes: [], isSelfClosing: true, offset: 35 },
    { type: "comment", text: " c ", offset: 40 },
  ]);
});

const broken: [html: string, error: string][] = [
  ["<a", "eof-in-tag"],
  ["<a b='c", "eof-in-tag"],
  ["<!-- a", "eof-in-comment"],
  ["<?php a ?>", "unexpected-question-mark-instead-of-tag-name"],
  ["<![CDATA[a]]>", "cdata-in-html-content"],
  ["<a b='c' b='d'>", "duplicate-attribute"],
  ["<a b='c'd='e'>", "missing-whitespace-between-attributes"],
  ["</a b>", "end-tag-with-attributes"],
  ["a &copy b", "missing-semicolon-after-character-reference"],
];

for (const [html, error] of broken) {
  test(`${html} is broken: ${error}`, () => {
    assert.ok(htmlTokens(html).some((token) => token.type === "broken" && token.error === error));
  });
}

const noise = fc.string({ unit: fc.constantFrom(..."ab<>/=!-'\"&;# \n?[]\0é") });
const whole = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<b>",
        "</b>",
        "<br/>",
        "<span lang=da title='a \"b\" <c> &amp; &lt;'>",
        "</span>",
      ),
      fc.constantFrom(
        "<td colspan=2>",
        "&amp;",
        "&lt;i>",
        "&copy;",
        " & ",
        "\n",
        "æ",
        "\u00a0",
        "<p>",
        "</p>",
      ),
      fc.string({ unit: "grapheme" }).map((text) => text.replace(/[&<]/g, "")),
    ),
  )
  .map((pieces) => pieces.join(""));

test("what is written back reads the same", () => {
  fc.assert(
    fc.property(whole, (html) => {
      assert.equal(
        serialize(parseFragment(htmlText(htmlTokens(html)))),
        serialize(parseFragment(html)),
      );
    }),
    { numRuns: 300 },
  );
});

test("no text makes it throw, and what is written back has one form", () => {
  fc.assert(
    fc.property(fc.oneof(noise, whole), (html) => {
      const once = htmlText(htmlTokens(html));
      assert.equal(htmlText(htmlTokens(once)), once);
    }),
    { numRuns: 500 },
  );
});
