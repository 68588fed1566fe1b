import assert from "node:assert/strict";
import { test } from "node:test";
import { reading } from "../markdown/reading.ts";
import { translationOutline } from "./translation-outline.ts";

const outlineOf = (body: string, lang = "en") => translationOutline(reading(body, lang));
const headings = (body: string) =>
  outlineOf(body).headings.map(({ rank, markdown, explicitId }) =>
    [`h${rank}`, markdown, ...(explicitId ? [`#${explicitId}`] : [])].join(" "),
  );

test("headings keep their ranks, their clause numbers and the ids that they set", () => {
  const body = "# Terms\n\n## 1. Scope {#scope}\n\ntext\n\n### 1.1 *Who*\n\n## Article 2 – End\n";
  assert.deepEqual(headings(body), ["h2 1. Scope #scope", "h3 1.1 Who", "h2 Article 2 – End"]);
});

test("an id that is none or stands twice is left behind", () => {
  assert.deepEqual(headings("## a {#Bad Id}\n\n## b {#c}\n\n## d {#c}\n"), [
    "h2 a",
    "h2 b #c",
    "h2 d",
  ]);
});

test("what a heading says is copied, not what it links to or shows", () => {
  assert.deepEqual(headings("## [Law](law.md) and ![x](y.png) `code`[^1]\n\n[^1]: n\n"), [
    "h2 Law and code",
  ]);
});

test("a heading that says nothing is to be written", () => {
  assert.deepEqual(headings("##\n\n## ![x](y.png)\n"), ["h2 [TODO]", "h2 [TODO]"]);
});

test("headings in lists and quotes stay there", () => {
  assert.deepEqual(headings("## a\n\n> ## b\n\n- ## c\n"), ["h2 a"]);
});

const titles: [
  name: string,
  body: string,
  hasTitle: boolean,
  hasIntroduction: boolean,
  id?: string,
][] = [
  ["a title alone", "# A\n\n## B\n", true, false],
  ["a title with an id", "# A {#a}\n\n## B\n", true, false, "a"],
  ["words below the title", "# A\n\ntext\n\n## B\n", true, true],
  ["words behind the contents", "# A\n\n```toc\n```\n\n- text\n\n## B\n", true, true],
  ["contents alone", "# A\n\n```toc\n```\n\n## B\n", true, false],
  ["definitions alone", "# A\n\n[a]: b.md\n\n<!-- note -->\n\n## B\n", true, false],
  ["no title", "## B\n\ntext\n", false, false],
  ["words and no title", "text\n\n## B\n", false, true],
  ["no heading at all", "text\n", false, true],
  ["an h1 behind a clause", "## B\n\n# A\n", false, false],
  ["an h1 behind words", "text\n\n# A\n", false, true],
];

for (const [name, body, hasTitle, hasIntroduction, id] of titles)
  test(`tells title and introduction: ${name}`, () => {
    const outline = outlineOf(body);
    assert.deepEqual(
      [outline.hasTitle, outline.hasIntroduction, outline.titleId],
      [hasTitle, hasIntroduction, id],
    );
  });

test("a second h1 is a heading like others", () => {
  assert.deepEqual(headings("# A\n\n# B\n"), ["h1 B"]);
});
