import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../parsing/parse.ts";
import { labels, renderedHtml } from "../rendered-for-test.ts";
import { inlineFootnotes } from "./inline-footnotes.ts";

test("a note in the line becomes a mark and a note, also inside another", () => {
  const tree = parse("a^[b ^[c]] d");
  inlineFootnotes(tree, { lang: "da", labels });
  const [paragraph, ...notes] = tree.children;
  assert.ok(paragraph?.type === "paragraph");
  assert.deepEqual(
    paragraph.children.map(({ type }) => type),
    ["text", "footnoteReference", "text"],
  );
  assert.deepEqual(
    notes.map((note) => note.type === "footnoteDefinition" && note.identifier),
    ["[1]", "[2]"],
  );
});

test("no author's name of a note can be taken for one of these", () => {
  const html = renderedHtml("a^[inline] b[^\\[1\\]]\n\n[^\\[1\\]]: own", "da");
  assert.match(html, /<li id="fn:1"><p>inline/);
  assert.match(html, /<li id="fn:2"><p>own/);
});
