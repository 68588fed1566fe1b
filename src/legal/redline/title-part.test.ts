import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../document/words.ts";
import { reading } from "../markdown/reading.ts";
import { newWords, oldWords } from "./lines/redline-text.ts";
import { redline } from "./redline.ts";
import { told } from "./redline-for-test.ts";

type Text = readonly [title: string, body: string];

const changed = ([oldTitle, before]: Text, [newTitle, after]: Text) =>
  redline(
    { ...reading(before, "en"), title: oldTitle },
    { ...reading(after, "en"), title: newTitle },
  );

const cases: [name: string, before: Text, after: Text, expected: string[]][] = [
  [
    "above a text without an h1 is told",
    ["Terms of Sale", "a"],
    ["Terms of Licence", "a"],
    ["changed: title", "  changed: Terms of [-Sale-]{+Licence+}", "unchanged: opening"],
  ],
  ["that stayed is not told", ["T", "a"], ["T", "a"], ["unchanged: opening"]],
  ["is not shown above an h1", ["T", "# A\n\nb"], ["U", "# A\n\nb"], ["unchanged: A"]],
  [
    "is not shown above an h1 behind what no reader sees",
    ["T", "<!-- a -->\n\n[b]: /c\n\n# A"],
    ["U", "<!-- a -->\n\n[b]: /c\n\n# A"],
    ["unchanged: A"],
  ],
  [
    "is shown above an h1 that comes later",
    ["T", "a\n\n# A"],
    ["U", "a\n\n# A"],
    ["changed: title", "  changed: [-T-]{+U+}", "unchanged: opening", "unchanged: A"],
  ],
  [
    "that became the heading of the text stayed",
    ["Terms", "## A\n\nb"],
    ["Terms", "# Terms\n\n## A\n\nb"],
    ["added: Terms", "  added: {+Terms+}", "unchanged: A"],
  ],
  [
    "went for another heading",
    ["Terms", "## A\n\nb"],
    ["Terms", "# Rules\n\n## A\n\nb"],
    [
      "removed: title",
      "  removed: [-Terms-]",
      "added: Rules",
      "  added: {+Rules+}",
      "unchanged: A",
    ],
  ],
];

for (const [name, before, after, expected] of cases) {
  test(`a title ${name}`, () => {
    assert.deepEqual(told(changed(before, after)), expected);
  });
}

test("a title is none of the words of the text, and the parts are still found by their places", () => {
  const [a, b] = ["## A\n\nOne two three four.\n\n", "## B\n\nFive six.\n\n"];
  const made = changed(["T", a + b], ["U", b + a]);
  assert.equal(oldWords(made), words("A One two three four. B Five six."));
  assert.equal(newWords(made), words("B Five six. A One two three four."));
  assert.equal(made.summary.clauses[0]?.part, 0);
  const moved = made.parts.find((part) => part.kind !== "moved-away" && part.movedFrom);
  assert.ok(moved?.kind === "clause" && moved.movedFrom);
  const away = made.parts[moved.movedFrom.part];
  assert.ok(away?.kind === "moved-away");
  assert.equal(made.parts[away.part], moved);
});
