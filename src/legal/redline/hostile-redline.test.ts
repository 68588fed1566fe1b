import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../document/words.ts";
import { reading } from "../markdown/reading.ts";
import { plainText } from "../markdown/words/plain-text.ts";
import { newWords, oldWords } from "./lines/redline-text.ts";
import { redline } from "./redline.ts";

const count = 1000;
const all = (block: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => block(i)).join("\n\n");
const vocabulary =
  "the processor shall notify the controller without undue delay of a breach".split(" ");
const own = (i: number) =>
  vocabulary.map((word, k) => `${word}${(i * 31 + k * 7) % 997}`).join(" ");
const shared = (i: number) =>
  vocabulary.map((_, k) => vocabulary[(i * 7 + k * (i % 11)) % vocabulary.length]).join(" ");
const table = (row: (i: number) => string) =>
  `| a | b |\n|--|--|\n${all((i) => `| ${row(i)} | ${i} |`).replaceAll("\n\n", "\n")}`;
const rawTable = (row: (i: number) => string) =>
  `<table>${all((i) => `<tr>${row(i)}</tr>`).replaceAll("\n\n", "")}</table>`;
const equal = () => "The same paragraph stands here again and again.";

const cases: [name: string, before: string, after: string][] = [
  ["equal paragraphs, fewer of them", all(equal), all(equal).slice(0, 100_000)],
  [
    "equal paragraphs that all changed",
    all(equal),
    all(equal).replaceAll("again and again", "once more"),
  ],
  ["equal paragraphs between new ones", all(equal), all((i) => (i % 2 ? equal() : own(i)))],
  ["paragraphs of which none is left", all(own), all((i) => `x${i} y${i} z${i}`)],
  ["paragraphs that all changed a little", all(own), all((i) => `${own(i)} indeed`)],
  ["paragraphs of few words", all(shared), all((i) => shared(i * 5 + 3))],
  ["everything reversed", all(own), all((i) => own(count - 1 - i))],
  ["everything reversed and changed", all(own), all((i) => `${own(count - 1 - i)} indeed`)],
  [
    "clauses of one title reversed",
    all((i) => `## A\n\n${own(i)}`),
    all((i) => `## A\n\n${own(count - 1 - i)}`),
  ],
  [
    "clauses that were all renamed",
    all((i) => `## A${i}\n\n${own(i)}`),
    all((i) => `## B${i}\n\n${own(i)} b`),
  ],
  [
    "one long paragraph without a full stop",
    all(own).slice(0, 20_000).replaceAll("\n\n", " "),
    all((i) => (i % 9 ? own(i) : "x"))
      .slice(0, 20_000)
      .replaceAll("\n\n", " "),
  ],
  ["one long word", "a".repeat(10_000), `${"a".repeat(10_000)}b`],
  ["spaces", `a${" ".repeat(20_000)}b`, `a${" ".repeat(20_000)}c`],
  ["brackets and quotes", "( [ « ".repeat(10_000), "( [ » ".repeat(10_000)],
  ["sentences that were all replaced", "A b c. ".repeat(4000), "D e. ".repeat(4000)],
  [
    "cells of a raw table",
    rawTable((i) => `<td>${own(i)}</td><td>${i}</td>`),
    rawTable((i) => `<td></td><td>${own(i)}</td><td>${i}</td>`),
  ],
  [
    "marks of notes and pictures that all moved",
    `${"a[^1] ![b](c.png) d ".repeat(3000)}\n\n[^1]: N`,
    `${"a ![b](c.png) d[^1] ".repeat(3000)}\n\n[^1]: N`,
  ],
  ["elements in elements", "<ul><li>".repeat(3000), `${"<ul><li>".repeat(3000)}a`],
  [
    "elements left open around paragraphs",
    `<div dir="ltr">\n\n${all(own)}`,
    `<div dir="rtl">\n\n${all(own)}`,
  ],
  ["rows of a table", table(own), table((i) => `${own(i)} indeed`)],
];

for (const [name, before, after] of cases) {
  test(`a redline takes its time in proportion: ${name}`, () => {
    const [old, now] = [reading(before, "en"), reading(after, "en")];
    const start = process.cpuUsage();
    const made = redline(old, now);
    const { user } = process.cpuUsage(start);
    // Up to half a megabyte takes a few tenths of a second; in the square of 3,000 paragraphs it would be minutes.
    assert.ok(user < 4e6, `${user / 1e6} s`);
    assert.equal(oldWords(made), words(plainText(old.tree)));
    assert.equal(newWords(made), words(plainText(now.tree)));
  });
}
