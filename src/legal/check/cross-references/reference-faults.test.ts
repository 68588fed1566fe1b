import assert from "node:assert/strict";
import { test } from "node:test";
import { array, assert as assertProperty, constantFrom, property, string } from "fast-check";
import { reading } from "../../markdown/reading.ts";
import { checkedDocument } from "../checked-document.ts";
import { referenceFaults } from "./reference-faults.ts";

function found(text: string, lang: string) {
  const facts = { frontmatter: {}, positions: {} } as never;
  return referenceFaults(checkedDocument(facts, reading(text, lang), text));
}

function faults(text: string, lang: string): string[] {
  return found(text, lang).map(
    ({ message }) => /^Unexpected (?:reference to )?(.*?), expected/u.exec(message)?.[1] ?? message,
  );
}

const cases: readonly (readonly [name: string, lang: string, text: string, ...found: string[]])[] =
  [
    ["counts lists on", "en", "## 1. A\n\n1. x\n2. y\n\n## 2. B\n\n3. z\n\nSee clause 3."],
    ["counts brackets on", "en", "## Part 1\n\n(1) x\n\n## Part 2\n\n(2) y\n\n(3) See section 3."],
    [
      "sees the list of its own clause",
      "en",
      "## 1. A\n\n1. x\n2. y\n3. z\n\nSee section 3.\n\n## 2. B",
    ],
    ["sees points anywhere", "da", "## 1. A\n\n1. x\n2. y\n3. z\n\n## 2. B\n\nSe punkt 3."],
    [
      "keeps to its annex",
      "en",
      "## 1. A\n\nSee section 3.\n\n## 2. B\n\n## Annex 1\n\n### 3. C\n\nSee section 3.",
      "section 3",
    ],
    [
      "takes an annex for the terms",
      "en",
      "## 1. A\n\nSee section 3.\n\n## Schedule 1\n\n### 1. A\n\n### 2. B\n\n### 3. C",
    ],
    [
      "reads rows of clauses",
      "en",
      "## 1. A\n\n## 2. B\n\n| | |\n| --- | --- |\n| 3. | x |\n| x | 4.2 Text |\n\nSee sections 3 and 4.2.",
    ],
    [
      "takes I for a pronoun",
      "en",
      "## II. A\n\n## III. B\n\nIn Section I have, Section VI.",
      "Section VI",
    ],
    [
      "leaves Roman laws alone",
      "en",
      "## I. A\n\n## II. B\n\nChapter V of the GDPR, Title VII, Article VI of the Treaty",
    ],
    [
      "takes this Act for a law",
      "en",
      "## 1. A\n\n## 2. B\n\nsection 5 of this Act, section 6 of this Agreement",
      "section 6",
    ],
    [
      "reads parts",
      "nl",
      "## Artikel 1 A\n\n## Artikel 2 B\n\nArtikel 5 lid 2 van deze voorwaarden, artikel 6 lid 1 van de wet",
      "Artikel 5",
    ],
  ];

for (const [name, lang, text, ...found] of cases)
  test(name, () => assert.deepEqual(faults(text, lang), found));

test("points to words of the text, whatever is written, and finds what leads nowhere", () => {
  const pieces = constantFrom(
    "## 1. ",
    "## Annex I\n\n",
    "\n\n",
    "1. ",
    "| 5.2 | x |\n",
    "section 5",
    "Abschnitt 5 ",
    " (a)",
    " of these",
    "§ 7 ",
    "SECTION IX ",
    "art. 9, ",
    "the GDPR",
    ":\n\n",
    "(b) ",
  );
  const text = array(pieces).map((all) => all.join(""));
  const isAtWords = (whole: string, { line, column }: { line: number; column: number }) =>
    /\S/.test(whole.split(/\r\n|\n|\r/)[line - 1]?.[column - 1] ?? "");
  for (const lang of ["en", "de", "it", "th"]) {
    let count = 0;
    const pointsToWords = property(text, string(), (one, other) => {
      const whole = `## 1. A\n\n## 2. B\n\n${one}${other}`;
      const all = found(whole, lang);
      count += all.length;
      return all.every(({ at }) => isAtWords(whole, at));
    });
    assertProperty(pointsToWords, { numRuns: 300 });
    if (lang === "en" || lang === "de") assert.ok(count > 0, lang);
  }
});

test("is quick with hostile lines", () => {
  const lines = [
    "section 5 (a)",
    "section 5, para. 2",
    "Section IX ",
    "section 5 (",
    "§ 5 Abs. ",
    "of these ",
    "(1) ",
  ];
  for (const lang of ["en", "de"])
    for (const line of lines) {
      const text = `## I. A\n\n## II. B\n\n## 3. C\n\n${line.repeat(Math.ceil(30_000 / line.length))}`;
      const start = performance.now();
      faults(text, lang);
      assert.ok(performance.now() - start < 4_000, `${lang} ${line}`);
    }
});
