import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clauseWords } from "../../markdown/clauses/clause-words.ts";
import { checkFile } from "../check-file.ts";
import { exampleDocument } from "../examples/example-document.ts";
import { checkedRevision, checkRevision } from "./check-revision.ts";

const encoder = new TextEncoder();
const file = "da/a/2025-11-05.md";

/** What both say; nothing where it is left to `checkFile`. */
function told(bytes: Uint8Array) {
  const source = { file, bytes };
  const quick = checkRevision(source, clauseWords());
  if (quick) assert.deepEqual(quick, checkedRevision(checkFile(source)));
  return quick;
}

const cases: [what: string, bytes: Uint8Array, errors: number | undefined][] = [
  ["a text", encoder.encode(exampleDocument({}, "# A\n\nB\n\n## C\n\nD")), 0],
  ["a text of Windows", encoder.encode(`\uFEFF${exampleDocument({}).replaceAll("\n", "\r\n")}`), 0],
  ["a text without frontmatter", encoder.encode("Tekst"), 1],
  ["a frontmatter with errors", encoder.encode(exampleDocument({ path: "/de/a" })), 1],
  [
    "a frontmatter with an unknown field",
    encoder.encode(exampleDocument({ image: "x\nfarve: y" })),
    0,
  ],
  ["no text", encoder.encode(exampleDocument({}, "")), 1],
  ["bytes that are no text", Uint8Array.of(0xff, 0x00), 1],
  ["raw HTML", encoder.encode(exampleDocument({}, "<script>")), undefined],
];

for (const [what, bytes, errors] of cases)
  test(`${what} is ${errors === undefined ? "left to the whole check" : "read as the whole check reads it"}`, () => {
    assert.equal(told(bytes)?.errors.length, errors);
  });

test("whatever is read clause by clause is read as a whole", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "# A",
      "## B",
      "- c",
      "> d",
      "<e@f.gh>",
      "1 < 2",
      "i<j",
      "<k>",
      "| l |",
      "~~m~~",
    ),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      told(encoder.encode(exampleDocument({}, lines.join("\n"))));
    }),
    { numRuns: 500 },
  );
});
