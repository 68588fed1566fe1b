import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../parsing/parse.ts";
import { senseText } from "./sense-text.ts";

const sense = (markdown: string) => senseText(parse(markdown));

const alike: [name: string, one: string, other: string][] = [
  ["lines that end elsewhere", "We sell\nno data.", "We sell no\ndata."],
  ["Chinese lines that end elsewhere", "我们不\n出售数据", "我们不出售\n数据"],
  ["emphasis", "You **must** pay.", "You must *pay*."],
  ["links", "See [terms](/a).", "See [terms](/b)."],
  ["ranks and ids of headings", "## A {#a}", "### A {#b}"],
  ["paragraphs", "A.\n\nB.", "A.\nB."],
  ["a fence for the contents, comments", "```toc\n```\n\nA <!-- b -->", "A"],
  ["signs of lists", "- a\n- b", "* a\n\n* b"],
  ["how numbers of items are written", "1. a\n2. b", "1. a\n1. b"],
  [
    "a table and a raw one",
    "| a | b |\n|---|---|\n| c | ~~d~~ |",
    "<table><tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td><del>d</del></td></tr></table>",
  ],
  ["a list and a raw one", "3\n\n1. a\n2. b", "<p>3</p><ol><li>a</li><li>b</li></ol>"],
  ["names of notes", "A[^a].\n\n[^a]: B", "A[^1].\n\n[^1]: B"],
];

for (const [name, one, other] of alike)
  test(`of one sense: ${name}`, () => assert.equal(sense(one), sense(other)));

const different: [name: string, one: string, other: string][] = [
  ["a space", "They are not able.", "They are no table."],
  ["a space in Arabic", "لا نبيع", "لانبيع"],
  ["words struck out", "We do ~~not~~ sell.", "We do not sell."],
  ["raw words struck out", "We do <s>not</s> sell.", "We do not sell."],
  ["paragraphs struck out", "<del>\n\nA\n\n</del>\n\nB", "<del>\n\nA\n\nB\n\n</del>"],
  ["raised digits", "10<sup>5</sup> EUR", "105 EUR"],
  ["lowered digits", "H<sub>2</sub>", "H<sup>2</sup>"],
  ["a tick", "- [ ] I agree", "- [x] I agree"],
  ["an item that is no task", "- [ ] I agree", "- I agree"],
  ["the depth of an item", "- except\n  - a\n- b", "- except\n  - a\n  - b"],
  ["words behind a list", "- a\n  - b\n\n  c", "- a\n  - b\n\n    c"],
  ["a number", "3. a", "4. a"],
  ["a list without numbers", "1. a", "- a"],
  ["a clause that is none", "## 2. A", "2\\. A"],
  ["a quote", "> a\n\nb", "> a\n>\n> b"],
  ["a cell", "| a | b |\n|---|---|\n| c |  |", "| a | b |\n|---|---|\n|  | c |"],
  ["an empty row", "| a |\n|---|\n| b |", "| a |\n|---|\n| b |\n|  |"],
  ["a raw cell", "<td></td><td>Yes</td>", "<td>Yes</td><td></td>"],
  ["how far a raw cell reaches", "<td rowspan=2>Yes</td>", "<td rowspan=3>Yes</td>"],
  ["what is explained", "<dt>a b</dt><dd>c</dd>", "<dt>a</dt><dd>b c</dd>"],
  ["where a note is called", "A[^a] b.\n\n[^a]: N", "A b[^a].\n\n[^a]: N"],
  ["words in a note", "A[^a].\n\n[^a]: N\n\nB", "A[^a].\n\n[^a]: N\n\n    B"],
];

for (const [name, one, other] of different)
  test(`of another sense: ${name}`, () => assert.notEqual(sense(one), sense(other)));

test("signs stand between characters that no text has", () => {
  assert.equal(sense("a\0/struck\0b"), "a\ufffd/struck\ufffdb");
  assert.equal(sense("~~a~~ <b>&#0;</b>"), "\0struck\0a\0/struck\0 \ufffd");
});
