import assert from "node:assert/strict";
import { test } from "node:test";
import { parse, serialize } from "parse5";
import { boundedPage } from "./bounded-page.ts";

const many = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join("");

test("reads what pages are made of as the standard's parser does", () => {
  for (const html of [
    `<!doctype html><article>${many(20_000, (i) => `<p>${i} <b>a</b> <a href="#a">b</a>`)}</article>`,
    `<ul>${"<li><ul>".repeat(100)}a`,
    "<p>1<b>2<i>3</b>4</i>5<table><b>a<td>b</table>",
    "",
  ])
    assert.equal(serialize(boundedPage(html)), serialize(parse(html)));
});

test("ends where few tags make many elements", () => {
  const html = `<article><p>${many(2000, (i) => `<b id=a${i}>`)}${"<p>x".repeat(20_000)}`;
  assert.throws(() => boundedPage(html), /nested too deep/);
  const shallow = `<article><p>${many(500, (i) => `<b id=a${i}>`)}${"<p>x".repeat(20_000)}`;
  assert.throws(() => boundedPage(shallow), /more elements than tags/);
});

test("ends where elements are nested too deep", () => {
  assert.throws(() => boundedPage("<i>".repeat(1001)), /nested too deep/);
  assert.throws(() => boundedPage(`${"<div>".repeat(100_000)}<p>`), /nested too deep/);
});
