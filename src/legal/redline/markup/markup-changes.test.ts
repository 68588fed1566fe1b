import assert from "node:assert/strict";
import { test } from "node:test";
import { proved } from "../redline-for-test.ts";

const link = (change: string, text: string, ends: object) => ({
  what: "link",
  change,
  text,
  ...ends,
});

const cases: [name: string, before: string, after: string, expected: object[]][] = [
  ["nothing", "**a** [b](/c) `d`", "**a** [b](/c) `d`", []],
  [
    "a link leads elsewhere",
    "See [our terms](/a).",
    "See [our terms](/b).",
    [link("changed", "our terms", { before: "/a", after: "/b" })],
  ],
  [
    "a link through a definition leads elsewhere",
    "See [our terms][t].\n\n[t]: /a",
    "See [our terms][t].\n\n[t]: /b",
    [link("changed", "our terms", { before: "/a", after: "/b" })],
  ],
  [
    "a link has other words and leads elsewhere",
    "See [terms v1](/v1).",
    "See [terms v2](/v2).",
    [link("changed", "terms v2", { before: "/v1", after: "/v2" })],
  ],
  ["a link has other words", "See [terms v1](/v).", "See [terms v2](/v).", []],
  ["words became a link", "See a.", "See [a](/b).", [link("added", "a", { after: "/b" })]],
  [
    "a link became words",
    'See <a href="/b">a</a>.',
    "See a.",
    [link("removed", "a", { before: "/b" })],
  ],
  ["an address that says where it leads", "Ask a@b.com now.", "Ask c@b.com now.", []],
  [
    "words are bold now, others no longer raised",
    "You must not pay 10<sup>2</sup> EUR.",
    "You must **not** pay 102 EUR.",
    [
      { what: "sup", change: "removed", text: "2" },
      { what: "strong", change: "added", text: "not" },
    ],
  ],
  [
    "the bold range is shorter",
    "**You must not** pay.",
    "You **must not** pay.",
    [{ what: "strong", change: "removed", text: "You" }],
  ],
  ["bold by another sign", "**a** <b>b</b> __c__", "<b>a</b> **b** <strong>c</strong>", []],
  ["new words are bold", "You pay.", "You **never** pay.", []],
  [
    "a picture and what stands for it",
    "![a plan](plan.png) Text.",
    "![the plan](plan-2.png) Text.",
    [
      { what: "picture", change: "changed", text: "", before: "plan.png", after: "plan-2.png" },
      { what: "alt", change: "changed", text: "", before: "a plan", after: "the plan" },
    ],
  ],
  [
    "the mark of a note is gone",
    "A[^a] b[^b].\n\n[^a]: N\n\n[^b]: M",
    "A[^a] b.\n\n[^a]: N\n\n[^b]: M",
    [{ what: "footnote", change: "removed", text: "", before: "b" }],
  ],
  [
    "a heading of another rank and id",
    "## A {#a}",
    "### A {#b}",
    [
      { what: "rank", change: "changed", text: "", before: "2", after: "3" },
      { what: "id", change: "changed", text: "", before: "a", after: "b" },
    ],
  ],
  [
    "a paragraph became a task that is done",
    "Delete the data.",
    "- [x] Delete the data.",
    [
      { what: "place", change: "changed", text: "", before: "paragraph", after: "list paragraph" },
      { what: "number", change: "added", text: "", after: "•" },
      { what: "done", change: "added", text: "", after: "true" },
    ],
  ],
  [
    "a whole new block tells where its links lead",
    "",
    "See [a](/b).",
    [link("added", "a", { after: "/b" })],
  ],
];

for (const [name, before, after, expected] of cases) {
  test(`markup: ${name}`, () => {
    const [part] = proved(before, after).parts;
    assert.ok(part && part.kind !== "moved-away");
    assert.deepEqual(part.blocks[0]?.markup ?? [], expected);
  });
}

test("a cell tells of its own links", () => {
  const table = (url: string) => `| a |\n|--|\n| [b](${url}) |`;
  const [part] = proved(table("/c"), table("/d")).parts;
  const block = part?.kind === "opening" ? part.blocks[0] : undefined;
  assert.ok(block?.kind === "table");
  assert.equal(block.status, "formatted");
  assert.deepEqual(block.rows[1]?.cells[0]?.markup, [
    link("changed", "b", { before: "/c", after: "/d" }),
  ]);
});
