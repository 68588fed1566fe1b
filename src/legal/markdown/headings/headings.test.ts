import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../parsing/parse.ts";
import { headings } from "./headings.ts";

const cases: [name: string, body: string, text: string, explicitId: string | undefined][] = [
  ["words in emphasis, code and links count", "## *A* `b` [c](/d)", "A b c", undefined],
  [
    "pictures, tags and footnote marks do not",
    "## A ![b](c.png)<sup>d</sup>[^1]^[e]\n\n[^1]: f",
    "A d",
    undefined,
  ],
  ["a raw line break is a space", "## A<br/>b", "A b", undefined],
  ["a break is a space", "A\\\nb\n---", "A b", undefined],
  ["entities are read", "## A &amp; B", "A & B", undefined],
  ["an explicit id stands at the end", "## A {#b-c}", "A", "b-c"],
  ["it may follow emphasis", "## *A* {#b}", "A", "b"],
  ["it may be all there is", "## {#b}", "", "b"],
  ["it is taken as it was written", "## A {# B c}", "A", " B c"],
  ["it may be empty", "## A {#}", "A", ""],
  ["blanks before it and behind it are nothing", "## A \t {#b} \t", "A", "b"],
  ["in the middle it is none", "## A {#b} c", "A {#b} c", undefined],
  ["in code it is none", "## A `{#b}`", "A {#b}", undefined],
  ["in emphasis it is none", "## A *b {#c}*", "A b {#c}", undefined],
  ["other braces are words", "## A {b}", "A {b}", undefined],
];

for (const [name, body, text, explicitId] of cases) {
  test(`in a heading ${name}`, () => {
    const [heading] = headings(parse(body));
    assert.deepEqual(
      { text: heading?.text, explicitId: heading?.explicitId },
      { text, explicitId },
    );
  });
}

test("a heading of blanks is read in no time", () => {
  const blanks = " ".repeat(100_000);
  const [heading] = headings(parse(`## A${blanks}B`));
  assert.equal(heading?.text, `A${blanks}B`);
});

test("headings are found wherever they stand, in order", () => {
  const found = headings(parse("# A\n\n> ## B\n\n- ### C\n\n[^1]: #### D\n\nE\n==="));
  assert.deepEqual(
    found.map(({ text, node, isTopLevel }) => [text, node.depth, isTopLevel]),
    [
      ["A", 1, true],
      ["B", 2, false],
      ["C", 3, false],
      ["D", 4, false],
      ["E", 1, true],
    ],
  );
});
