import assert from "node:assert/strict";
import { test } from "node:test";
import { reading } from "../../markdown/reading.ts";
import { redline } from "../redline.ts";
import { proved } from "../redline-for-test.ts";
import { redlineLines } from "./redline-lines.ts";

const before = `# Terms

Welcome.

## 1. Scope

They apply to all our services.

## 2. Payment

You pay within 14 days. See [prices](/a).

- Visa
- Invoice

| Item | Price |
|--|--|
| Basic | 10 EUR |
| Pro | 20 EUR |

## 3. Contact

Write to us.`;

const after = `# Terms

Welcome.

## 1. Contact

Write to us.

## 2. Scope

They apply to all our services.

## 3. Payment

You pay within 30 days. See [prices](/b).

- Visa
- Transfer
- Invoice

| Item | Price |
|--|--|
| Basic | 12 EUR |
| Pro | 20 EUR |`;

const plain = { hasColour: false, visible: (text: string) => text };

test("a terminal shows the summary first, then what changed and the headings of what did not", () => {
  assert.deepEqual(redlineLines(proved(before, after), plain), [
    "Clauses: 1 changed, 1 moved, 3 renumbered. Words: 3 in, 2 out.",
    "  moved          1. Contact",
    "  renumbered     2. Scope",
    "  changed        3. Payment",
    "",
    "# Terms …",
    "",
    '## [-3.-]{+1.+} Contact (moved from behind "2. Payment")',
    "  …",
    "",
    "## [-1.-]{+2.+} Scope",
    "  …",
    "",
    "## [-2.-]{+3.+} Payment",
    "  You pay within [-14-]{+30+} days. See prices.",
    '    (link "prices": /a → /b)',
    "  …",
    "  • {+Transfer+}",
    "  …",
    "  | Item | Price |",
    "  | Basic | [-10-]{+12+} EUR |",
    "  | …",
    "",
    "## 3. Contact (moved from here)",
  ]);
});

test("colours stand on words alone and end with the line", () => {
  const lines = redlineLines(proved("a  \nb", "a  \nc"), { ...plain, hasColour: true });
  assert.deepEqual(lines.slice(-2), ["  a", "  \u001b[31;9mb\u001b[0m\u001b[32;4mc\u001b[0m"]);
});

test("what would command a terminal is made visible", () => {
  const visible = (text: string) => text.replaceAll("\u001b", "<ESC>");
  const lines = redlineLines(
    proved("## a\u001b[2J\n\n[x](/a\u001b)", "## b\u001b[2J\n\n[x](/c\u001b)"),
    {
      ...plain,
      visible,
    },
  );
  assert.ok(!lines.join("").includes("\u001b"), JSON.stringify(lines));
});

test("of two equal texts there is nothing to tell", () => {
  assert.deepEqual(redlineLines(proved("a", "a"), plain), [
    "Clauses: none changed. Words: 0 in, 0 out.",
    "",
    "(before the first heading) …",
  ]);
});

test("what has no words is marked where it came or went", () => {
  const lines = (old: string, now: string) => redlineLines(proved(old, now), plain).slice(4);
  assert.deepEqual(lines("a\n\n---\n\nb", "a\n\nb"), ["  …", "  [-----]", "  …"]);
  assert.deepEqual(lines("- a\n- b", "- a\n-\n- b"), ["  …", "  • {+(no words)+}", "  …"]);
  const table = "| Name | Signature |\n|--|--|\n| Us | |";
  assert.deepEqual(lines(table, `${table}\n| | |`).slice(2), [
    "  | {+(no words)+} | {+(no words)+} |",
  ]);
  assert.deepEqual(
    lines("| a |\n|--|\n| b |", "| a |  |\n|--|--|\n| b |  |").at(-1),
    "    (column 2 added)",
  );
});

test("the title of the page stands first", () => {
  const titled = (title: string) => ({ ...reading("a", "en"), title });
  assert.deepEqual(redlineLines(redline(titled("Sale"), titled("Licence")), plain), [
    "Clauses: 1 changed. Words: 1 in, 1 out.",
    "  changed        Licence",
    "",
    "# [-Sale-]{+Licence+}",
    "",
    "(before the first heading) …",
  ]);
});
