import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "../parsing/parse.ts";
import { plainText } from "./plain-text.ts";

const cases: [name: string, body: string, text: string][] = [
  ["blocks are parted by an empty line", "# A\n\nb\n\n- c\n- d", "A\n\nb\n\nc\n\nd"],
  ["marks are no words", "**a** *b* ~~c~~ `d` [e](/f 'g') ![h](i.png)", "a b c d e"],
  ["entities and backslashes are read", "&copy; \\* &lt;b>", "© * <b>"],
  [
    "quotes, dashes and signs stay as they are",
    `"a" 'b' -- ... (c) – “c”`,
    `"a" 'b' -- ... (c) – “c”`,
  ],
  ["a break is the end of a line", "a  \nb\\\nc<br>d", "a\nb\nc\nd"],
  ["code is kept whole", "```js\n<b> &amp;\n```\n\n    d", "<b> &amp;\n\nd"],
  ["the toc fence is none of it", "a\n\n```toc\nb\n```\n\nc", "a\n\nc"],
  ["a fence that cannot be one is", "> ```toc\n> b\n> ```", "b"],
  ["explicit ids are none of it", "## A `{#b}` c {#d}\n\ne {#f}", "A {#b} c\n\ne {#f}"],
  ["comments and tags are none of it, their text is", "<p>a<!-- b --> &amp; c</p>", "a & c"],
  ["pictures are none of it", "a ![b](c.png) d", "a  d"],
  ["cells stand by themselves", "| a | b |\n|---|---|\n| c | d | e |", "a\n\nb\n\nc\n\nd\n\ne"],
  ["boxes of tasks are none of it", "- [x] a", "a"],
  [
    "footnotes stand at the end in the order of their marks",
    "a[^2] b[^1] c^[d]\n\n[^1]: e\n\n[^2]: f",
    "a b c\n\nf\n\ne\n\nd",
  ],
  ["a footnote that is named twice stands once", "a[^1] b[^1]\n\n[^1]: c", "a b\n\nc"],
  ["footnotes that nothing names are not lost", "a\n\n[^1]: b[^2]\n\n[^2]: c", "a\n\nb\n\nc"],
  ["no-break spaces at both ends are words", "&nbsp;a\u3000", "\u00a0a\u3000"],
  ["an empty text has none", " \n", ""],
];

for (const [name, body, text] of cases) {
  test(name, () => {
    assert.equal(plainText(parse(body)), text);
  });
}

test("an author who escapes every sign gets every sign", () => {
  const line = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const escaped = lines.map((text) => text.replace(/[!-/:-@[-`{-~]/g, "\\$&"));
      assert.equal(plainText(parse(escaped.join("\n\n"))), lines.join("\n\n"));
    }),
  );
});

test("the tree is read, not changed", () => {
  const tree = parse("# A {#b}\n\nc[^1] ^[d]\n\n[^1]: e");
  const before = JSON.stringify(tree);
  plainText(tree);
  assert.equal(JSON.stringify(tree), before);
});
