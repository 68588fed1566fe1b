import assert from "node:assert/strict";
import { test } from "node:test";
import { proved } from "./redline-for-test.ts";

const table = (...rows: string[]) =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
const notes = "\n\n[^1]: N";

/** Changes of markup as `what text: before → after`, block by block. */
function told(before: string, after: string): string[] {
  return proved(before, after).parts.flatMap((part) =>
    part.kind === "moved-away"
      ? []
      : part.blocks.flatMap(({ markup = [] }) =>
          markup.map(
            ({ what, text, before: was = "∅", after: is = "∅" }) =>
              `${what} ${text}: ${was} → ${is}`,
          ),
        ),
  );
}

const cases: [name: string, before: string, after: string, expected: string[]][] = [
  [
    "a word is in another cell",
    table("<td></td><td>Yes</td>"),
    table("<td>Yes</td><td></td>"),
    [
      "break : [row, cell, cell] Yes → [row, cell] Yes",
      "break : ∅ → Yes [cell]",
      "layout Yes: table, cell 2 → table, cell 1",
    ],
  ],
  [
    "an empty row of a raw table",
    table("<td>Sign</td>", "<td></td>"),
    table("<td>Sign</td>"),
    ["break : Sign [row, cell] → ∅"],
  ],
  [
    "a column that came is told once for all cells behind it",
    table("<td>a</td><td>b</td>", "<td>c</td><td>d</td>"),
    table("<td>a</td><td>1</td><td>b</td>", "<td>c</td><td>2</td><td>d</td>"),
    ["layout b …: table, cell 2 → table, cell 3"],
  ],
  [
    "a row that came sets no other cell elsewhere",
    table("<td>a</td><td>b</td>", "<td>c</td><td>d</td>"),
    table("<td>a</td><td>b</td>", "<td>new</td><td>1</td>", "<td>c</td><td>d</td>"),
    [],
  ],
  [
    "cells close without being told to",
    table("<td>a</td><td>b</td>"),
    "<table><tr><td>a<td>b</table>",
    [],
  ],
  [
    "a cell spans other rows, a header is none",
    table('<th rowspan="2">a</th>'),
    table('<td rowspan="3">a</td>'),
    ["layout a: table, header 1 → table, cell 1", "rowspan a: 2 → 3"],
  ],
  [
    "what is described",
    "<dl><dt>Basic, includes support</dt><dd>EUR 5</dd></dl>",
    "<dl><dt>Basic, includes</dt><dd>support EUR 5</dd></dl>",
    [
      "break : Basic, includes support [description] → Basic, includes [description]",
      "layout support: term → description",
    ],
  ],
  [
    "an item is no longer part of another one",
    "<ul><li>a<ul><li>b</li></ul></li></ul>",
    "<ul><li>a</li><li>b</li></ul>",
    ["layout b: list, list → list"],
  ],
  [
    "bullets became numbers",
    "<ul><li>a</li></ul>",
    "<ol><li>a</li></ol>",
    ["layout a: list → numbered list"],
  ],
  [
    "the mark of a note stands behind another word",
    `Fees[^1] are due on delivery.${notes}`,
    `Fees are due on delivery[^1].${notes}`,
    ["footnote : Fees [1] → due on delivery [1]"],
  ],
  [
    "the mark of a note stays where words come before it",
    `Fees[^1] are due.${notes}`,
    `All other fees[^1] are due.${notes}`,
    [],
  ],
  [
    "pictures changed places",
    "See ![](a.png) and ![](b.png) there.",
    "See ![](b.png) and ![](a.png) there.",
    ["picture : a.png → b.png", "picture : b.png → a.png"],
  ],
  [
    "a linked picture stays, then leads elsewhere",
    "[![](a.png)](/a) x\n\n[![](b.png)](/b) y",
    "[![](a.png)](/a) x\n\n[![](b.png)](/c) y",
    ["link : /b → /c"],
  ],
  [
    "titles of links, pictures and short forms",
    'The <abbr title="EU">E</abbr> [l](/a "2025") ![](b.png "2025") or [m][r]\n\n[r]: /r "2025"',
    'The <abbr title="UK">E</abbr> [l](/a "2030") ![](b.png "2030") or [m][r]\n\n[r]: /r "2030"',
    ["title : 2025 → 2030", "title E: EU → UK", "title l: 2025 → 2030", "title m: 2025 → 2030"],
  ],
  [
    "a day and a direction",
    '<time datetime="2025-01-01">d</time> <bdo dir="ltr">x</bdo>',
    '<time datetime="2026-01-01">d</time> <bdo dir="rtl">x</bdo>',
    ["datetime d: 2025-01-01 → 2026-01-01", "dir x: ltr → rtl"],
  ],
  ["a paragraph from right to left", "<p>a</p>", '<p dir="rtl">a</p>', ["dir a: ∅ → rtl"]],
  [
    "a line ends behind another word",
    "Acme  \nStreet 17 Berlin",
    "Acme Street 17<br>Berlin",
    ["break : Acme [line break] → Acme Street 17 [line break]"],
  ],
  [
    "code is set in other lines",
    "```\na b\n  c\n```",
    "```\na\nb\nc\n```",
    ["break : a b [⏎␣␣] → a b [⏎]", "break : ∅ → a [⏎]"],
  ],
  [
    "raw HTML strikes the paragraphs between its tags",
    "a\n\nb **c**\n\n- d\n\ne",
    "a\n\n<del>\n\nb **c**\n\n- d\n\n</del>\n\ne",
    ["delete b c: ∅ → ∅", "delete d: ∅ → ∅"],
  ],
  [
    "what raw HTML opens in an item ends with it",
    "- <del>\n\n  a\n\nb",
    "- <del>\n\n  a\n\n</del>\n\nb",
    [],
  ],
  [
    "a clause is folded away",
    "<details open>\n<summary>a</summary>\n\nb\n\n</details>\n\nc",
    "<details>\n<summary>a</summary>\n\nb\n\n</details>\n\nc",
    ["open a: ∅ → ∅", "open b: ∅ → ∅"],
  ],
  ["a link is shorter", "[our terms](/a)", "our [terms](/a)", ["link our: /a → ∅"]],
  [
    "an address no longer leads where it says",
    "See [/terms](/terms).",
    "See /terms.",
    ["link /terms: /terms → ∅"],
  ],
  [
    "a column is set to another side",
    "| a | b |\n|--|--|\n| c | d |",
    "| a | b |\n|--|--:|\n| c | d |",
    ["align b: ∅ → right"],
  ],
  [
    "a list begins an item",
    "1. a\n2. b",
    "1. - a\n2. b",
    ["place : list paragraph → list list paragraph", "number : 1. → 1. •"],
  ],
  [
    "a note has another number",
    "a[^1] b[^2]\n\n[^1]: N\n\n[^2]: M",
    "a b[^2]\n\n[^2]: M",
    ["footnote : 1 → ∅", "number : 2. → 1."],
  ],
];

for (const [name, before, after, expected] of cases) {
  test(`markup is told: ${name}`, () => {
    assert.deepEqual(told(before, after), expected);
  });
}

test("an empty item and a rule come and go", () => {
  for (const [before, after] of [
    ["- a\n- b", "- a\n-\n- b"],
    ["a\n\n---\n\nb", "a\n\nb"],
    [table("<td>a</td>"), `${table("<td>a</td>")}\n\n${table("<td></td>")}`],
  ] as const) {
    assert.equal(proved(before, after).summary.clausesChanged, 1);
    assert.equal(proved(after, before).summary.clausesChanged, 1);
  }
});

test("numbers of lists count among what was renumbered", () => {
  assert.equal(proved("1. a\n2. b", "3. a\n4. b").summary.renumbered, 1);
});
