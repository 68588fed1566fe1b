import assert from "node:assert/strict";
import { test } from "node:test";
import { proved, told } from "../redline-for-test.ts";

const customer = '"Customer" means the person who orders the service.';
const agreement = '"Agreement" means these terms and the order form.';
const provider = '"Provider" means Acme Limited in London, or whoever follows it.';
const damage = "You must tell us about any damage to the goods within two days.";

const cases: [name: string, before: string, after: string, expected: string[]][] = [
  [
    "definitions that were sorted moved, and none became another one",
    `${customer}\n\n${provider}\n\n${agreement}`,
    `${agreement}\n\n${provider}\n\n${customer}`,
    [
      "changed: opening",
      `  moved-away: [-#2 ${customer}-]`,
      `  moved-away: [-#1 ${provider}-]`,
      `  moved: {+#1 ${provider}+}`,
      `  moved: {+#2 ${customer}+}`,
    ],
  ],
  [
    "definitions that changed places around others",
    `${customer}\n\nOne.\n\nTwo.\n\n${agreement}`,
    `${agreement}\n\nOne.\n\nTwo.\n\n${customer}`,
    [
      "changed: opening",
      `  moved-away: [-#2 ${customer}-]`,
      `  moved: {+#1 ${agreement}+}`,
      `  moved-away: [-#1 ${agreement}-]`,
      `  moved: {+#2 ${customer}+}`,
    ],
  ],
  [
    "sentences that changed places",
    "We delete the data when you ask us. In the middle nothing at all was changed. Stop. We keep the data when the law asks us.",
    "We keep the data when the law asks us. In the middle nothing at all was changed. Stop. We delete the data when you ask us.",
    [
      "changed: opening",
      "  changed: [-#2 We delete the data when you ask us.-]{+#1 We keep the data when the law asks us.+} " +
        "In the middle nothing at all was changed. Stop. [-#1 We keep the data when the law asks us.-]{+#2 We delete the data when you ask us.+}",
    ],
  ],
  [
    "a paragraph that moved to another clause and changed a little",
    `## A\n\nOne.\n\n${damage}\n\n## B\n\nTwo.`,
    `## A\n\nOne.\n\n## B\n\nTwo.\n\n${damage.replace("two", "ten")}`,
    [
      "changed: A",
      "  moved-away: [-#1 You must tell us about any damage to the goods within -][-two -][-#1 days.-]",
      "changed: B",
      "  moved: {+#1 You must tell us about any damage to the goods within +}{+ten +}{+#1 days.+}",
    ],
  ],
  [
    "a paragraph that only resembles one that went did not move",
    "## A\n\nFor questions about payments write to payments@example.com.\n\n## B\n\nTwo.",
    "## A\n\n## B\n\nTwo.\n\nFor complaints about deliveries write to deliveries@example.com.",
    [
      "changed: A",
      "  removed: [-For questions about payments write to payments@example.com.-]",
      "changed: B",
      "  added: {+For complaints about deliveries write to deliveries@example.com.+}",
    ],
  ],
];

for (const [name, before, after, expected] of cases) {
  test(name, () => {
    assert.deepEqual(told(proved(before, after)), expected);
  });
}

test("of a paragraph that moved and changed only the change counts", () => {
  const { summary } = proved(
    `## A\n\n${damage}\n\n## B\n\nTwo.`,
    `## A\n\n## B\n\nTwo.\n\n${damage.replace("two", "ten")}`,
  );
  assert.deepEqual([summary.wordsInserted, summary.wordsDeleted], [1, 1]);
});

test("a row that moved within its table is no new one", () => {
  const rows = ["| Basic | EUR 5 |", "| Pro | EUR 10 |", "| Team | EUR 30 |"];
  const table = (order: readonly number[]) =>
    ["| Plan | Price |", "|--|--|", ...order.map((i) => rows[i])].join("\n");
  const { summary, parts } = proved(table([0, 1, 2]), table([2, 0, 1]));
  assert.deepEqual([summary.wordsInserted, summary.wordsDeleted], [0, 0]);
  const [part] = parts;
  const block = part?.kind === "opening" ? part.blocks[0] : undefined;
  assert.ok(block?.kind === "table");
  assert.deepEqual(
    block.rows.map(({ status, cells }) => [status, ...cells.map(({ runs }) => runs[0]?.move)]),
    [
      ["unchanged", undefined, undefined],
      ["added", 1, 1],
      ["unchanged", undefined, undefined],
      ["unchanged", undefined, undefined],
      ["removed", 1, 1],
    ],
  );
});

test("what was struck out stays so where the words moved and changed", () => {
  const struck = damage.replace("must", "must ~~not~~");
  const { parts } = proved(
    `## A\n\n${struck}\n\n## B\n\nTwo.`,
    `## A\n\n## B\n\nTwo.\n\n${struck.replace("two", "ten")}`,
  );
  const blocks = parts.flatMap((part) => (part.kind === "moved-away" ? [] : part.blocks));
  const texts = blocks.flatMap((block) => {
    if (block.kind === "table") return [];
    const text = block.runs.map((run) => run.text).join("");
    return (block.styles ?? []).map(({ from, to }) => text.slice(from, to));
  });
  assert.deepEqual(texts, ["not", "not"]);
});
