import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { factsForTest } from "../document/document-facts-for-test.ts";
import { type DocumentVersions, documentVersions } from "../versions/document-versions.ts";
import { lastMaterial } from "./last-material.ts";

/** A version by its date; `-` before it says that it is not material. */
function versions(told: readonly string[], day: string, withdrawn?: string) {
  const facts = told.map((each) => {
    const date = each.replace(/^-/, "");
    const fields = { date, ...(each.startsWith("-") && { material: false }) };
    return factsForTest(`da/terms/${date}.md`, fields);
  });
  const date = "2029-01-01";
  const document = factsForTest("da/terms.md", { date, ...(withdrawn && { withdrawn }) });
  return documentVersions(document, facts, day);
}

/** What a document by itself, or beside the one that prevails, asks people about. */
const of = (all: DocumentVersions, main = all) => lastMaterial(all, main);

const [a, b, c] = ["2024-01-01", "2025-01-01", "2026-01-01"];
const cases: [what: string, told: string[], day: string, last: string | undefined][] = [
  ["the live version, which is material unless it says otherwise", [a, b], b, b],
  ["the last before it, where the live one is not", [a, b, `-${c}`], c, b],
  ["one that came between", [a, b, `-${c}`], "2027-01-01", b],
  ["the first, where none is", [`-${a}`, `-${b}`], b, a],
  ["none that is yet to come", [a, c], b, a],
  ["nothing before anything is in force", [b], a, undefined],
];

for (const [what, told, day, last] of cases)
  test(`people are asked about ${what}`, () => {
    assert.equal(of(versions(told, day)), last);
  });

test("nobody is asked about a document that is no longer in force", () => {
  assert.equal(of(versions([a], c, b)), undefined);
  assert.equal(of(versions([a], a, b)), a);
});

test("a translation that comes later asks those who agreed in another language, unless it is not material", () => {
  const first = versions([a, b, `-${c}`], c);
  assert.equal(of(versions([c], c), first), c);
  assert.equal(of(versions([`-${c}`], c), first), b);
  assert.equal(of(first, versions([c], c)), b);
});

test("a translation that lags behind asks nobody about what it does not say yet", () => {
  assert.equal(of(versions([`-${a}`, `-${b}`], c), versions([a, b, c], c)), b);
});

test("one comparison asks for every material version that a person missed, and for no other", () => {
  const month = fc.integer({ min: 1, max: 12 }).map((n) => `2025-${String(n).padStart(2, "0")}-01`);
  const told = fc.uniqueArray(fc.tuple(month, fc.boolean()), {
    minLength: 1,
    selector: ([date]) => date,
  });
  fc.assert(
    fc.property(told, month, month, (dates, agreed, day) => {
      const all = dates.map(([date, isMaterial]) => (isMaterial ? date : `-${date}`));
      const { live } = versions(all, agreed);
      // What a person can have agreed to is what was in force then.
      if (!live || agreed > day) return;
      const missed = dates.some(
        ([date, isMaterial]) => isMaterial && date > live.date && date <= day,
      );
      assert.equal(live.date < (of(versions(all, day)) ?? ""), missed);
    }),
  );
});
