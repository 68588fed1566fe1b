import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignment } from "./alignment.ts";

const values = fc.array(fc.nat(6), { maxLength: 12 });

test("an alignment is the longest sequence that both sides have", () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const pairs = alignment(before, after);
      for (const [i, pair] of pairs.entries()) {
        assert.equal(before[pair.before], after[pair.after]);
        assert.ok(pair.before > (pairs[i - 1]?.before ?? -1));
        assert.ok(pair.after > (pairs[i - 1]?.after ?? -1));
      }
      assert.equal(pairs.length, longestCommon(before, after));
    }),
  );
});

/** The textbook's way, in the square of the length. */
function longestCommon(before: readonly number[], after: readonly number[]): number {
  let row = new Array<number>(after.length + 1).fill(0);
  for (const a of before) {
    const next = [0];
    for (const [j, b] of after.entries())
      next.push(a === b ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

const count = 20_000;
const up = Array.from({ length: count }, (_, i) => i);
const pseudoRandom = (factor: number) => up.map((i) => (i * factor * (i % 97)) % 1499);

const hostile: [
  name: string,
  before: readonly number[],
  after: readonly number[],
  least: number,
][] = [
  ["everything the same", up, up, count],
  ["nothing the same", up, up.map((i) => i + count), 0],
  ["everything reversed", up, up.toReversed(), 1],
  ["one value, less often", up.map(() => 1), up.slice(0, 15_000).map(() => 1), 15_000],
  ["one value, and others between", up.map(() => 1), up.map((i) => (i % 2 === 0 ? 1 : 2)), 1],
  [
    "two halves that changed places",
    up,
    [...up.slice(count / 2), ...up.slice(0, count / 2)],
    count / 2,
  ],
  ["few values in any order", pseudoRandom(31), pseudoRandom(17), 0],
  ["each hundredth changed", up, up.map((i) => (i % 100 === 0 ? -1 : i)), 19_800],
];

for (const [name, before, after, least] of hostile) {
  test(`an alignment takes its time in proportion: ${name}`, () => {
    const start = process.cpuUsage();
    const pairs = alignment(before, after);
    const { user } = process.cpuUsage(start);
    assert.ok(pairs.length >= least, `only ${pairs.length} pairs`);
    // In the square of the length it would be minutes.
    assert.ok(user < 3e6, `${user / 1e6} s`);
  });
}
