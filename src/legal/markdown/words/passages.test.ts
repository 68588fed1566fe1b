import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "../parsing/parse.ts";
import { passages } from "./passages.ts";

function read(text: string, line = 1) {
  return passages(parse(text, line), ["\n".repeat(line - 1) + text].join("").split("\n"));
}

test("paragraphs, headings and cells are passages, in order", () => {
  const text = "# Vilkår\n\nEt\n\n- To\n\n  > Tre\n\n| A | B |\n| - | - |\n| C | |\n";
  assert.deepEqual(
    read(text).map(({ kind, text, isListed, isQuoted }) => [kind, text, isListed, isQuoted]),
    [
      ["heading", "Vilkår", false, false],
      ["paragraph", "Et", false, false],
      ["paragraph", "To", true, false],
      ["paragraph", "Tre", true, true],
      ["cell", "A", false, false],
      ["cell", "B", false, false],
      ["cell", "C", false, false],
      ["cell", "", false, false],
    ],
  );
});

test("what is no word is one character, and a break is a line end", () => {
  const [passage] = read("a **b** `code` ![x](y.png) c<br>d\\\ne");
  assert.equal(passage?.text, "a b \uFFFC \uFFFC c\uFFFCd\ne");
});

test("links are known by their characters", () => {
  const [passage] = read("se [afsnit 5](#x) og 6");
  assert.equal(passage?.text, "se afsnit 5 og 6");
  assert.deepEqual(
    [2, 3, 10, 11].map((at) => passage?.isLinked(at)),
    [false, true, true, false],
  );
});

const places: [text: string, word: string, place: string][] = [
  ["et to tre", "tre", "1:7"],
  ["et **to** tre", "tre", "1:11"],
  ["et &amp; to *tre*", "to", "1:10"],
  ["et\nto tre", "tre", "2:4"],
  ["- et\n  to tre", "tre", "2:6"],
  ["> et\n> to tre", "to", "2:3"],
  ["| A | tre |\n| - | - |", "tre", "1:7"],
  ["一二\n三四五", "五", "2:3"],
  ["المادة\nالبند الثالث", "الثالث", "2:7"],
  ["a &lt; a &lt; a tre", "tre", "1:17"],
];

for (const [text, word, place] of places)
  test(`${word} stands at ${place} of ${JSON.stringify(text)}`, () => {
    const passage = read(text).find((each) => each.text.includes(word));
    const at = passage?.positionAt(passage.text.indexOf(word));
    assert.equal(`${at?.line}:${at?.column}`, place);
  });

test("a word of plain text stands where it is found in the file, in any script", () => {
  const word = fc.constantFrom("ord", "æøå", "شروط", "शर्तें", "ข้อ", "条款", "🙂");
  const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 9 }), (rows, line) => {
      const text = [...rows, ["slut"]].map((row) => row.join(" ")).join("\n");
      const [passage] = read(text, line);
      assert.equal(passage?.text, text);
      assert.deepEqual(passage?.positionAt(text.length - 4), {
        line: line + rows.length,
        column: 1,
      });
    }),
  );
});
