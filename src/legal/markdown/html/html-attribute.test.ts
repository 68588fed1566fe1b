import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { escapeAttribute, unescapeAttribute } from "./html-attribute.ts";

test("what is escaped reads back as it was", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."&<>\"'#x;lta3") }),
  );
  fc.assert(
    fc.property(text, (value) => {
      assert.equal(unescapeAttribute(escapeAttribute(value)), value);
      assert.doesNotMatch(escapeAttribute(value), /["<>]/);
    }),
  );
});

const references: [written: string, read: string][] = [
  ["&amp;&quot;&lt;&gt;&apos;", "&\"<>'"],
  ["&#x26;&#X3C;&#62;&#x1F512;", "&<>🔒"],
  ["&amp;amp;", "&amp;"],
  ["&copy; & &amp", "&copy; & &amp"],
  ["&#x110000;&#99999999999;", "&#x110000;&#99999999999;"],
];

for (const [written, read] of references) {
  test(`${written} reads ${read}`, () => {
    assert.equal(unescapeAttribute(written), read);
  });
}
