import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { heaviestChain, type Link } from "./heaviest-chain.ts";

const link = fc.record({
  before: fc.nat(7),
  after: fc.nat(7),
  weight: fc.integer({ min: 1, max: 9 }),
});
const weightOf = (links: readonly Link[]) => links.reduce((sum, { weight }) => sum + weight, 0);
const isChain = (links: readonly Link[]) =>
  links.every(({ before, after }, i) => {
    const last = links[i - 1];
    return !last || (before > last.before && after > last.after);
  });

test("a chain neither crosses nor shares a place, and no other one weighs more", () => {
  fc.assert(
    fc.property(fc.array(link, { maxLength: 9 }), (links) => {
      const chain = heaviestChain(links);
      assert.ok(isChain(chain));
      assert.equal(weightOf(chain), heaviest(links.toSorted((a, b) => a.after - b.after)));
    }),
  );
});

/** The weight of the heaviest of all chains, all of them tried. */
function heaviest(links: readonly Link[], last?: Link): number {
  const [first, ...others] = links;
  if (!first) return 0;
  const without = heaviest(others, last);
  const fits = !last || (first.before > last.before && first.after > last.after);
  return fits ? Math.max(without, first.weight + heaviest(others, first)) : without;
}

test("a light link gives way to two heavy ones", () => {
  const links = [
    { before: 0, after: 2, weight: 3 },
    { before: 1, after: 0, weight: 2 },
    { before: 2, after: 1, weight: 2 },
  ];
  assert.deepEqual(heaviestChain(links), links.slice(1));
});

test("of no links there is no chain", () => {
  assert.deepEqual(heaviestChain([]), []);
});
