import assert from "node:assert/strict";
import { test } from "node:test";
import { tooManyMarks } from "./too-many-marks.ts";

const tooMany: [mark: string, text: string][] = [
  ["[", "[".repeat(1001)],
  ["[", "![".repeat(1001)],
  ["[", "[^a ".repeat(1001)],
  ["[", "a ^[b ".repeat(1001)],
  ["[", "a\n[".repeat(1001)],
  ["](", "[a]( ".repeat(1001)],
  ["](", "[a](b (c ".repeat(1001)],
  ["<", "<http: ".repeat(1001)],
  ["<", "a < b, ".repeat(1001)],
  ["<!", "<!-- > ".repeat(1001)],
  ["<!", "<?a> ".repeat(1001)],
  ["*", "a* ".repeat(1001)],
  ["_", "a__ ".repeat(1001)],
  ["~", "a~ ".repeat(1001)],
  ["*", "*a ".repeat(1001)],
];

for (const [mark, text] of tooMany)
  test(`a paragraph of ${JSON.stringify(text.slice(0, 12))}… has too many “${mark}”`, () => {
    const { offset, message } = tooManyMarks(`# A\n\nB\n\n${text}\n\nC`) ?? {};
    assert.equal(offset, "# A\n\nB\n\n".length);
    assert.match(message ?? "", new RegExp(`“${mark.replace(/[[\](*]/g, "\\$&")}”`));
  });

for (const piece of ["[a] ", "**a** ", "<br>", "`a` ", "a@b.cd a@b.cd ", "http://www.a.b "])
  test(`a paragraph of ${piece}and again has too many marks in all`, () => {
    assert.match(tooManyMarks(piece.repeat(10_001))?.message ?? "", /20,000/);
  });

const fine: [name: string, text: string][] = [
  ["brackets that close nothing", "a ] b\n".repeat(3000)],
  ["notes and pictures", "a[^1] ![b](c.png) d ".repeat(3000)],
  ["links and bold words", "[a](b) **c** ".repeat(3000)],
  ["words to fill in", "[NAME] ".repeat(5000)],
  ["escaped signs", "a\\* \\[ \\< ".repeat(3000)],
  ["signs between spaces", "a * b _ c ~ d ".repeat(3000)],
  ["raw HTML", "<b>a</b><br> ".repeat(3000)],
  ["comments", "a <!-- b --> ".repeat(3000)],
  ["a list of stars", "* a\n".repeat(3000)],
  ["signs in many paragraphs", "a* [b\n\n".repeat(3000)],
  ["signs in a quotation", "> a* [b\n>\n".repeat(3000)],
  ["signs in the rows of a table", "| a* | [b |\n".repeat(3000)],
];

for (const [name, text] of fine)
  test(`a text may have thousands of these: ${name}`, () => {
    assert.equal(tooManyMarks(text), undefined);
  });
