import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { markupNoise, randomBody } from "../integrity/random-body-for-test.ts";
import { blockRuns } from "./block-redline.ts";
import { edited, randomEdits } from "./random-edits-for-test.ts";
import type { Redline } from "./redline.ts";
import { proved, provedIfRead, told } from "./redline-for-test.ts";

const clause = (number: number, title: string, text: string) =>
  `## ${number}. ${title}\n\n${text}\n\n`;
const scope = "These terms apply to all our services and to all who use them.";
const payment =
  "You pay the price within fourteen days after you received our invoice for the order.";
const liability = "We are liable for all losses that we caused with intent.";

const cases: [name: string, before: string, after: string, expected: string[]][] = [
  ["a text that stayed", "# A\n\nb", "# A\n\nb", ["unchanged: A"]],
  [
    "a clause that changed",
    clause(1, "Scope", scope),
    clause(1, "Scope", scope.replace("all who use", "everybody who uses")),
    [
      "changed: 1. Scope",
      "  changed: These terms apply to all our services and to [-all who use-]{+everybody who uses+} them.",
    ],
  ],
  [
    "an inserted clause, and others that it renumbers",
    clause(1, "Scope", scope) + clause(2, "Payment", payment),
    clause(1, "Liability", liability) + clause(2, "Scope", scope) + clause(3, "Payment", payment),
    [
      "added: 1. Liability",
      "  added: {+1. Liability+}",
      `  added: {+${liability}+}`,
      "renumbered: 2. Scope",
      "  renumbered: [-1.-]{+2.+} Scope",
      "renumbered: 3. Payment",
      "  renumbered: [-2.-]{+3.+} Payment",
    ],
  ],
  [
    "a removed clause stands where it stood",
    clause(1, "Scope", scope) + clause(2, "Payment", payment) + clause(3, "Liability", liability),
    clause(1, "Scope", scope) + clause(3, "Liability", liability),
    [
      "unchanged: 1. Scope",
      "removed: 2. Payment",
      "  removed: [-2. Payment-]",
      `  removed: [-${payment}-]`,
      "unchanged: 3. Liability",
    ],
  ],
  [
    "a moved clause, of two the shorter one, that changed too",
    clause(1, "Scope", scope) + clause(2, "Payment", payment) + clause(3, "Liability", liability),
    clause(1, "Liability", liability.replace("all", "most")) +
      clause(2, "Scope", scope) +
      clause(3, "Payment", payment),
    [
      'moved and changed: 1. Liability from behind "2. Payment"',
      "  renumbered: [-3.-]{+1.+} Liability",
      "  changed: We are liable for [-all-]{+most+} losses that we caused with intent.",
      "renumbered: 2. Scope",
      "  renumbered: [-1.-]{+2.+} Scope",
      "renumbered: 3. Payment",
      "  renumbered: [-2.-]{+3.+} Payment",
      "(3. Liability → 0)",
    ],
  ],
  [
    "a clause under another title is the same where it says the same",
    `## Scope\n\n${scope}`,
    `## Who may use this\n\n${scope}`,
    ["changed: Who may use this", "  changed: [-Scope-]{+Who may use this+}"],
  ],
  [
    "of many equal titles each finds its own",
    `## A\n\n### General\n\n${scope}\n\n## B\n\n### General\n\n${payment}`,
    `## New\n\n### General\n\n${liability}\n\n## A\n\n### General\n\n${scope}\n\n## B\n\n### General\n\n${payment} And more.`,
    [
      "added: New",
      "  added: {+New+}",
      "added: General",
      "  added: {+General+}",
      `  added: {+${liability}+}`,
      "unchanged: A",
      "unchanged: General",
      "unchanged: B",
      "changed: General",
      `  changed: ${payment}{+ And more.+}`,
    ],
  ],
  [
    "a paragraph that moved to another clause",
    `## A\n\nOne.\n\n${payment}\n\n## B\n\nTwo.`,
    `## A\n\nOne.\n\n## B\n\nTwo.\n\n${payment}`,
    ["changed: A", `  moved-away: [-#1 ${payment}-]`, "changed: B", `  moved: {+#1 ${payment}+}`],
  ],
  [
    "a paragraph that was split keeps its words",
    `${scope} ${payment}`,
    `${scope}\n\n${payment}`,
    ["formatted: opening", `  formatted: ${payment} (paragraph : ∅ → )`],
  ],
  [
    "paragraphs that were joined keep their words",
    `${scope}\n\n${payment}`,
    `${scope} ${payment}`,
    ["formatted: opening", `  formatted: ${payment} (paragraph :  → ∅)`],
  ],
  [
    "a link that leads elsewhere",
    "[Prices](/en/prices) apply.",
    "[Prices](/en/prices-2026) apply.",
    [
      "formatted: opening",
      "  formatted: Prices apply. (link Prices: /en/prices → /en/prices-2026)",
    ],
  ],
  [
    "lines that end elsewhere change nothing",
    "One two\nthree. Four\nfive.",
    "One\ntwo three.\nFour five.",
    ["unchanged: opening"],
  ],
  [
    "a footnote and a text for a picture",
    "A[^1] ![old](a.png)\n\n[^1]: One note.",
    "A[^1] ![new](a.png)\n\n[^1]: Another note.",
    [
      "formatted: opening",
      "  formatted: A (alt : old → new)",
      "changed: footnotes",
      "  changed: [-One-]{+Another+} note.",
    ],
  ],
  [
    "items that another number stands before",
    "3. a\n4. b",
    "1. a\n2. b",
    [
      "renumbered: opening",
      "  renumbered: a (number : 3. → 1.)",
      "  renumbered: b (number : 4. → 2.)",
    ],
  ],
  [
    "a title of the text that changed",
    "# Privacy policy\n\nIntroduction.",
    "# Privacy notice\n\nIntroduction.",
    ["changed: Privacy notice", "  changed: Privacy [-policy-]{+notice+}"],
  ],
];

for (const [name, before, after, expected] of cases) {
  test(`a redline tells of ${name}`, () => {
    assert.deepEqual(told(proved(before, after)), expected);
  });
}

test("a retired id leads to the clause that it is now", () => {
  const [before, after] = ["## Cookies {#cookies}\n\na b c", "## Tracking {#tracking}\n\nd e f"];
  assert.equal(proved(before, after).summary.removed, 1);
  assert.equal(proved(before, after, "en", { cookies: "tracking" }).summary.removed, 0);
});

test("a clause that moved with its parent is not counted", () => {
  const parent = `## Rights\n\n${scope}\n\n### How\n\n${liability}\n\n`;
  const other = `## Payment\n\n${payment} ${payment} ${payment}\n\n`;
  const { summary, parts } = proved(parent + other, other + parent);
  assert.equal(summary.moved, 1);
  const withParent = parts.filter(
    (part) => part.kind !== "moved-away" && part.movedFrom?.isWithParent,
  );
  assert.equal(withParent.length, 1);
});

test("the summary counts clauses and words, and leaves numbers of clauses out", () => {
  const { summary } = proved(
    clause(1, "Scope", scope) + clause(2, "Payment", payment),
    clause(1, "Liability", liability) + clause(2, "Scope", scope) + clause(3, "Payment", payment),
  );
  const { clauses, ...counts } = summary;
  assert.deepEqual(counts, {
    clausesChanged: 0,
    added: 1,
    removed: 0,
    moved: 0,
    renumbered: 2,
    formatted: 0,
    wordsInserted: 12,
    wordsDeleted: 0,
  });
  assert.deepEqual(
    clauses.map(({ part, id, status }) => [part, id, status]),
    [
      [0, "liability", "added"],
      [1, "scope", "renumbered"],
      [2, "payment", "renumbered"],
    ],
  );
});

test("a table is compared cell by cell, columns by their headers", () => {
  const { parts } = proved(
    "| Cookie | Ends |\n|--|--|\n| session | 1 day |\n| consent | 12 months |",
    "| Cookie | Owner | Ends |\n|--|--|--|\n| session | us | 2 days |\n| stats | them | 1 year |\n| consent | us | 12 months |",
  );
  const [part] = parts;
  const table = part?.kind === "opening" ? part.blocks[0] : undefined;
  assert.ok(table?.kind === "table");
  assert.deepEqual(table.columns, ["unchanged", "added", "unchanged"]);
  assert.deepEqual(
    table.rows.map(({ status }) => status),
    ["changed", "changed", "added", "changed"],
  );
  assert.deepEqual(table.rows[1]?.cells[2]?.runs, [
    { kind: "del", text: "1 day" },
    { kind: "ins", text: "2 days" },
  ]);
});

test("the words of any two texts are kept", () => {
  const body = fc.oneof(randomBody, markupNoise);
  fc.assert(
    fc.property(body, body, (before, after) => {
      provedIfRead(before, after);
    }),
    { numRuns: 200 },
  );
});

const root = new URL("../../../tests/fixtures/site/", import.meta.url);
const files = ["da", "en", "ar", "hi", "th", "zh"].map((lang) => `${lang}/legal/privacy-policy.md`);

for (const file of files) {
  const lang = file.slice(0, 2);
  const body = readFileSync(new URL(file, root), "utf8").replace(/^---[\s\S]*?\n---\n/, "");
  test(`all words of a real text are kept whatever is done to it: ${file}`, () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const made = provedIfRead(body, edited(body, edits), lang);
        if (made) assertWholeGraphemes(made);
      }),
      { numRuns: 20 },
    );
  });
}

test("two real texts that have nothing in common", () => {
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".md"))
      proved(
        readFileSync(new URL(file, root), "utf8"),
        readFileSync(new URL(files[0] ?? "", root), "utf8"),
        "da",
      );
});

/** No change begins or ends inside a grapheme of the text that it is in. */
function assertWholeGraphemes({ parts }: Redline): void {
  const graphemes = new Intl.Segmenter("und");
  for (const part of parts) {
    if (part.kind === "moved-away" || part.status === "unchanged") continue;
    for (const block of part.blocks.filter(({ kind }) => kind !== "table"))
      for (const kind of ["del", "ins"]) {
        const runs = blockRuns(block).filter((run) => run.kind === kind || run.kind === "same");
        const starts = new Set<number>();
        // Each of these objects holds the whole text: they must not all be kept.
        for (const { index } of graphemes.segment(runs.map(({ text }) => text).join("")))
          starts.add(index);
        let at = 0;
        for (const { text } of runs) {
          assert.ok(starts.has(at), `a cut inside a grapheme before "${text.slice(0, 20)}"`);
          at += text.length;
        }
      }
  }
}
