import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { xmlElement, xmlFile } from "./xml-element.ts";
import { xmlForTest } from "./xml-for-test.ts";
import { xmlText } from "./xml-text.ts";

const cases: [what: string, text: string, read: string][] = [
  ["the end of a CDATA section", "a]]>b", "a]]>b"],
  ["markup and quotes", `<b a="x" c='y'>&amp;</b>`, `<b a="x" c='y'>&amp;</b>`],
  ["white space, line ends among it", " a\t\r\nb\u0085\u2028 ", " a\t\r\nb\u0085\u2028 "],
  [
    "a control character, as a mark that it stood there",
    "be\u0008fore\u0000",
    "be\ufffdfore\ufffd",
  ],
  ["half a pair", "a\ud83d b", "a\ufffd b"],
  ["no character", "\uffff\ufffe", "\ufffd\ufffd"],
  ["a whole pair", "😀", "😀"],
  ["what directs text", "\u202eabc\u202c \u200f", "\u202eabc\u202c \u200f"],
];

function readBack(text: string): { text: string; attribute: string | undefined } {
  const root = xmlForTest(xmlFile(xmlElement("a", { b: text }, text)));
  return { text: root.text, attribute: root.attributes.b };
}

for (const [what, text, read] of cases)
  test(`XML carries ${what}`, () => {
    assert.deepEqual(readBack(text), { text: read, attribute: read });
  });

test("any text is read back as it was, but for what XML cannot carry", () => {
  const hostile = fc.constantFrom("]]>", "<!--", "&#0;", "<?", '"', "\u0008", "\ud800", "\r", "\n");
  const unit = fc.oneof(hostile, fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join("");
      const read = readBack(text);
      assert.equal(read.text, read.attribute);
      assert.equal([...read.text].length, [...text].length);
      for (const [i, character] of [...text].entries()) {
        const found = [...read.text][i];
        assert.ok(found === character || found === "\ufffd", JSON.stringify(text));
      }
    }),
  );
});

test("plain words stay as they are", () => {
  assert.equal(xmlText("Vilkår — ¶ 3, “citat” og 'x'"), "Vilkår — ¶ 3, “citat” og 'x'");
});
