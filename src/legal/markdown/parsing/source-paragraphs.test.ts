import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sourceParagraphs } from "./source-paragraphs.ts";

test("lines that belong together are one paragraph, rows are one each", () => {
  const text = "# A\r\n\r\nb\nc\n \t\n> d\n>\n> e\n| f |\n| g |\nh\n\n";
  assert.deepEqual(
    [...sourceParagraphs(text)].map((each) => [each.text.trim(), each.lines]),
    [
      ["# A", 1],
      ["b\nc", 2],
      ["> d", 1],
      ["> e", 1],
      ["| f |", 1],
      ["| g |", 1],
      ["h", 1],
    ],
  );
});

test("every sign of a text is in one of them, at its place", () => {
  const piece = fc.constantFrom("a", "| b", " ", "\n", "\r", "\r\n", ">", "\t");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const found = [...sourceParagraphs(text)];
      for (const each of found)
        assert.equal(text.slice(each.offset, each.offset + each.text.length), each.text);
      const signs = (some: string) => some.replace(/[\s>]/g, "");
      assert.equal(signs(found.map((each) => each.text).join("")), signs(text));
    }),
  );
});
