import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Root } from "mdast";
import remarkFootnotes from "remark-footnotes";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import unified from "unified";
import { quickLooksBack } from "./quick-looks-back.ts";

const dialect = () =>
  unified().use(remarkParse).use(remarkGfm).use(remarkFootnotes, { inlineNotes: true });
const plain = dialect().freeze();
const quick = dialect().use(quickLooksBack).freeze();

const part = fc.constantFrom(
  ..."[ ![ ] ]( ](a) [] [^1] ^[ [b] ][b] a@b.cd www.a.bc http://a.bc/(d) https:// <http://a.bc> \\[ \\ ` * ** _ ~ ~~".split(
    " ",
  ),
  ..."a| a|b |. |-|@|\n|\n\n|\n- |\n> |\n[b]: /c\n|\n[^1]: d\n|| a | b |\n|-|-|\n".split("|"),
);
const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(""));

/** Of a few texts the parser cannot make a tree, and says where it gave up. */
function treeOrError(make: () => Root): Root | string {
  try {
    return make();
  } catch (error) {
    return String(error);
  }
}

test("addresses and notes are found where remark finds them by itself, and nothing else", () => {
  fc.assert(
    fc.property(text, (markdown) => {
      assert.deepEqual(
        treeOrError(() => quick.parse(markdown) as Root),
        treeOrError(() => plain.parse(markdown) as Root),
      );
    }),
    { numRuns: 4000 },
  );
});
