import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../parsing/parse.ts";
import { labels, renderedHtml } from "../rendered-for-test.ts";
import { plainText } from "../words/plain-text.ts";
import { scrollableTables } from "./scrollable-tables.ts";

const frame = (number: number) =>
  `<section class="table" tabindex="0" aria-label="Table ${number}">`;
const raw = "<table><tr><td>b</td></tr></table>";

test("a table stands in a frame that takes the focus and has a name", () => {
  const html = renderedHtml("| a |\n|---|\n| b |", "en");
  assert.ok(html.includes(`${frame(1)}<table>`), html);
  assert.match(html, /<\/table><\/section>$/);
});

test("a raw table does, and is counted with the others", () => {
  const html = renderedHtml(`| a |\n|---|\n| b |\n\n${raw}\n\n| c |\n|---|\n| d |`, "en");
  assert.ok(html.includes(`${frame(2)}${raw}</section>`), html);
  assert.ok(html.includes(`${frame(3)}<table>`), html);
});

test("a raw table that empty lines cut into pieces has one frame", () => {
  const html = renderedHtml(
    "<table>\n\n<tr><td>\n\n*a*\n\n</td></tr>\n\n</table>\n\n| b |\n|---|\n| c |",
    "en",
  );
  assert.equal(html.match(/class="table"/g)?.length, 2);
  assert.match(html, /<\/table><\/section>\n<section class="table"[^>]*"Table 2"/);
});

test("a table in a table has no frame of its own", () => {
  const html = renderedHtml(`<table><tr><td>${raw}</td></tr></table>`, "en");
  assert.equal(html.match(/class="table"/g)?.length, 1);
});

test("tables in lists and quotes have one each", () => {
  const html = renderedHtml("- | a |\n  |---|\n  | b |\n\n> | c |\n> |---|\n> | d |", "en");
  assert.equal(html.match(/class="table"/g)?.length, 2);
});

test("no word of a table is touched", () => {
  const body = `| æøå | العربية |\n|---|---|\n| हिन्दी | ไทย 中文 |\n\n<table><tr><td>a &amp; b &lt; c</td></tr></table>`;
  const tree = parse(body);
  const before = plainText(tree);
  scrollableTables(tree, { lang: "en", labels });
  assert.equal(plainText(tree), before);
});
