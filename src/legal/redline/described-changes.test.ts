import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderedHtml } from "../markdown/rendered-for-test.ts";
import { randomMarkup } from "./random-markup-for-test.ts";
import { proved } from "./redline-for-test.ts";

test("nothing that a page shows changes without being told", () => {
  fc.assert(
    fc.property(randomMarkup, ([before, after]) => {
      const { summary } = proved(before, after);
      if (summary.clauses.length === 0) assert.equal(seen(after), seen(before));
      else {
        const { clausesChanged, added, removed, moved, renumbered, formatted } = summary;
        assert.ok(clausesChanged + added + removed + moved + renumbered + formatted > 0);
      }
    }),
    { numRuns: 400 },
  );
});

/** The page of a text without what no reader sees: ids, and white space but for that of code. */
function seen(body: string): string {
  return renderedHtml(body, "en")
    .split(/(<pre\b[\s\S]*?<\/pre>)/)
    .map((part, i) => (i % 2 === 0 ? foldedHtml(part) : part))
    .join("");
}

function foldedHtml(html: string): string {
  return html
    .replace(/ (?:id|aria-[a-z]+|href)="(?:[^"/]*)"/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?(<\/?(?:p|ul|ol|li|table|tr|td|th|tbody|thead|blockquote|h\d)\b[^>]*>) ?/g, "$1")
    .replace(/<li([^>]*)><p>/g, "<li$1>")
    .replace(/<\/p>(?=<\/li>|<ul>|<ol>)/g, "");
}
