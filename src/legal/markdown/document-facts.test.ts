import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleDocument } from "../check/examples/example-document.ts";
import { legalDocument } from "../document/legal-document.ts";
import { documentFacts } from "./document-facts.ts";
import { reading } from "./reading.ts";
import { passages } from "./words/passages.ts";
import { textBlocks } from "./words/text-blocks.ts";

/** The facts of a body whose first line is line 11 of its file. */
function facts(body: string) {
  const text = exampleDocument({}, body);
  const { document } = legalDocument("da/a.md", text);
  assert.ok(document);
  const read = reading(document.body, document.frontmatter.lang, document.bodyLine);
  return documentFacts(
    { ...document, bytesDigest: "" },
    read,
    passages(read.tree, text.split("\n")),
    textBlocks(read.tree),
  );
}

test("headings are told with id, rank as written, words and place", () => {
  assert.deepEqual(facts("# A\n\n# 1. B {#c}").headings, [
    { id: "a", rank: 1, text: "A", line: 11, column: 1 },
    { id: "c", rank: 1, text: "1. B", line: 13, column: 1 },
  ]);
});

test("links are told as written, from Markdown, definitions and raw HTML", () => {
  const body = "[a](b.md) [c][d] <https://e.dk>\n<a href='f?g&amp;h'>i</a>\n\n[D]: /j";
  assert.deepEqual(facts(body).links, [
    { url: "b.md", line: 11, column: 1 },
    { url: "/j", line: 11, column: 11 },
    { url: "https://e.dk", line: 11, column: 18 },
    { url: "f?g&h", line: 12, column: 1 },
  ]);
});

test("pictures are told with their words", () => {
  assert.deepEqual(facts("![a](b.png) ![][c]\n\n[c]: d.png").pictures, [
    { url: "b.png", alt: "a", line: 11, column: 1 },
    { url: "d.png", alt: "", line: 11, column: 13 },
  ]);
});

test("raw anchors are told once by id and name", () => {
  assert.deepEqual(
    facts('<a id="a" name="a" title="t"></a><a name="b"></a><b id="c">d</b>').anchors,
    ["a", "b"],
  );
});

test("words that tell readers to look for changes are told with their place", () => {
  assert.deepEqual(
    facts("A\n\nB. Vi opfordrer dig til regelmæssigt at\nlæse denne politik.").checkBacks,
    [
      {
        words: "Vi opfordrer dig til regelmæssigt at læse denne politik",
        line: 13,
        column: 4,
      },
    ],
  );
  assert.deepEqual(facts("Vi gennemgår denne politik regelmæssigt.").checkBacks, []);
});

test("facts are plain data", () => {
  const found = facts("# A\n\n[b](c.md) ![d](e.png)");
  assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
});
