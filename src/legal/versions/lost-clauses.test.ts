import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { factsForTest } from "../document/document-facts-for-test.ts";
import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import { headings } from "../markdown/headings/headings.ts";
import { reading } from "../markdown/reading.ts";
import { lostClauses } from "./lost-clauses.ts";

/** The facts of a text that has nothing but headings. */
function text(lines: readonly string[], lang = "da", aliases?: Frontmatter["aliases"]) {
  const { tree, ids } = reading(lines.join("\n\n"), lang);
  const found = headings(tree).map(({ node, text }, i) => ({
    id: ids[i] ?? "",
    rank: node.depth,
    text,
    line: node.position?.start.line ?? 0,
    column: 1,
  }));
  return { ...factsForTest("da/a.md", { lang, ...(aliases && { aliases }) }), headings: found };
}

type Case = [what: string, before: string[], after: string[], lost: string[], lang?: string];

const cases: Case[] = [
  ["a clause", ["# A", "## 1. Mål", "## 2. Klager"], ["# A", "## 1. Mål"], ["2. Klager"]],
  ["a clause with its parts", ["## Mål", "## Børn", "### Alder"], ["## Mål"], ["Børn"]],
  ["a part of a clause", ["## Mål", "### Alder", "### Køn"], ["## Mål", "### Køn"], ["Alder"]],
  ["no title", ["# Fortrolighed", "## Mål"], ["# Privatliv", "## Mål"], []],
  ["no number", ["## 1. Mål", "## 2. Klager"], ["## 1. Klager", "## § 7 Mål"], []],
  ["no explicit id", ["## Klager {#os}"], ["## Klager"], []],
  ["no other rank", ["## Mål", "### Klager"], ["## Klager", "# Mål"], []],
  ["no words around a title", ["## Kontakt"], ["## Kontakt og åbningstider"], []],
  ["no slip of the pen", ["## Introduktoin"], ["## Introduktion"], []],
  [
    "no title that merely looks like it",
    ["## Dine rettigheder"],
    ["## Vores rettigheder"],
    ["Dine rettigheder"],
  ],
  [
    "no year that merely looks like it",
    ["## Priser i 2024"],
    ["## Priser i 2025"],
    ["Priser i 2024"],
  ],
  ["no frame around clauses that are there", ["## Del A", "### Mål"], ["## Mål"], []],
  ["what is left of a frame", ["## Del A", "### Mål", "### Klager"], ["## Mål"], ["Klager"]],
  [
    "each of two titles for one new one",
    ["## Børn", "## Børn og alder"],
    ["## Børns alder", "## Børn og"],
    ["Børn og alder"],
  ],
  [
    "words of an unspaced script",
    ["## 联系", "## 投诉"],
    ["## 联系我们", "## 数据"],
    ["投诉"],
    "zh",
  ],
  [
    "a clause in Arabic",
    ["## ١. الشكاوى", "## ٢. الاتصال"],
    ["## ١. الاتصال"],
    ["١. الشكاوى"],
    "ar",
  ],
];

for (const [what, before, after, lost, lang] of cases)
  test(`tells ${what}`, () => {
    const found = lostClauses(text(before, lang), text(after, lang));
    assert.deepEqual(
      found.map(({ heading }) => heading.text),
      lost,
    );
  });

test("an alias or an anchor keeps a clause", () => {
  const before = text(["## Klager", "## Børn"]);
  const aliases = { ids: { klager: "tilsyn" } };
  assert.deepEqual(
    lostClauses(before, { ...text(["## Tilsyn"], "da", aliases), anchors: ["børn"] }),
    [],
  );
});

test("a clause tells which it was part of, but for the title", () => {
  const before = text(["# A", "## Børn", "### Alder", "#### Klager"]);
  const [lost] = lostClauses(before, text(["# A", "## Børn", "### Alder"]));
  assert.deepEqual(
    lost?.within.map((each) => each.text),
    ["Børn", "Alder"],
  );
});

const word = fc.stringMatching(/^[a-z]{9}$/);
/** Titles none of which looks like another. */
const titles = fc
  .uniqueArray(word, { maxLength: 12, selector: (each) => each.slice(0, 4) })
  .filter((all) => new Set(all.map((each) => each.slice(4))).size === all.length);
const ranks = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 12, maxLength: 12 });

test("other numbers and another order lose nothing", () => {
  fc.assert(
    fc.property(titles, ranks, (all, rank) => {
      const lines = all.map((title, i) => `${"#".repeat(rank[i] ?? 2)} ${i + 1}. ${title}`);
      const moved = all.toReversed().map((title, i) => `## ${i + 1}. ${title}`);
      assert.deepEqual(lostClauses(text(lines), text(lines)), []);
      assert.deepEqual(lostClauses(text(lines), text(moved)), []);
    }),
  );
});

test("of clauses that are gone each is lost, or part of one that is, and no other", () => {
  fc.assert(
    fc.property(titles, ranks, fc.array(fc.boolean()), (all, rank, gone) => {
      const lines = all.map((title, i) => `${"#".repeat(rank[i] ?? 2)} ${title}`);
      const before = text(lines);
      const found = lostClauses(before, text(lines.filter((_, i) => !gone[i])));
      for (const { heading } of found) assert.ok(gone[all.indexOf(heading.text)]);
      const isLost = new Set(found.map(({ heading }) => heading));
      before.headings.forEach((heading, i) => {
        const isFrame = before.headings
          .slice(i + 1, endOf(before.headings, i))
          .some(({ text }) => !gone[all.indexOf(text)]);
        const isWithin = found.some(({ heading: { line } }) => {
          const at = before.headings.findIndex((each) => each.line === line);
          return at < i && i < endOf(before.headings, at);
        });
        assert.equal(isLost.has(heading) || isWithin || isFrame, gone[i] === true || isFrame);
      });
    }),
  );
});

function endOf(headings: readonly { readonly rank: number }[], start: number): number {
  const end = headings.findIndex(
    (each, i) => i > start && each.rank <= (headings[start]?.rank ?? 0),
  );
  return end < 0 ? headings.length : end;
}
