import assert from "node:assert/strict";
import { test } from "node:test";
import { renderedHtml } from "../rendered-for-test.ts";

const way =
  '<div data-paragraf="aside" class="to-contents"><a href="#page:contents">Back to the contents</a></div>';

test("a text with contents ends with the way back to them, behind its notes", () => {
  const html = renderedHtml("## A[^1]\n\n[^1]: b", "en");
  assert.ok(html.endsWith(way), html);
  assert.match(html, /<ul id="page:contents">/);
});

test("a text without contents has none", () => {
  assert.ok(!renderedHtml("a", "en").includes("to-contents"));
});
