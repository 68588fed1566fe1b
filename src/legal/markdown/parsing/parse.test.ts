import assert from "node:assert/strict";
import { test } from "node:test";
import { renderedHtml } from "../rendered-for-test.ts";
import { parse } from "./parse.ts";

const dialect: [name: string, markdown: string, html: string][] = [
  ["tables", "| a |\n|---|", "<table>"],
  ["strikethrough", "~~a~~", "<del>a</del>"],
  ["task lists", "- [x] a", "☑"],
  ["bare addresses", "https://example.com", '<a href="https://example.com">'],
  ["footnotes", "a[^1]\n\n[^1]: b", 'class="footnotes"'],
  ["footnotes in the line", "a^[b]", 'class="footnotes"'],
  ["raw HTML", "<sup>a</sup>", "<sup>a</sup>"],
];

for (const [name, markdown, html] of dialect) {
  test(`the dialect has ${name}`, () => {
    assert.ok(renderedHtml(markdown, "da").includes(html));
  });
}

test("the dialect has no smart quotes, no emoji names and no dashes of its own", () => {
  assert.equal(
    renderedHtml(`"a" -- 'b' ... :smile: (c)`, "da"),
    `<p>"a" -- 'b' ... :smile: (c)</p>`,
  );
});

test("positions are lines of the file", () => {
  const [heading, paragraph] = parse("# A\n\nb", 12).children;
  assert.equal(heading?.position?.start.line, 12);
  assert.equal(paragraph?.position?.start.line, 14);
});

test("a byte order mark at the start is no word, whatever its line", () => {
  for (const line of [1, 12]) {
    const [first] = parse("\ufeff# A", line).children;
    assert.equal(first?.type, "heading");
  }
});
