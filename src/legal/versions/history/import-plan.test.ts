import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { sha256 } from "../../document/words.ts";
import { checksums } from "../checksums/checksums.ts";
import { withChecksums } from "../checksums/with-checksums.ts";
import { backdatings } from "./backdatings.ts";
import { drifts } from "./drifts.ts";
import { historyReport } from "./history-report.ts";
import { historyWarnings } from "./history-warnings.ts";
import { importPlan } from "./import-plan.ts";
import type { ReadRevision } from "./read-revision.ts";

const file = "da/legal/terms.md";
const frozen = (date: string) => `da/legal/terms/${date}.md`;
const today = factsForTest(file, { date: "2025-11-05" });
const error = (message: string) => ({
  ...{ file, line: 7, column: 1, severity: "error" as const },
  ...{ rule: "frontmatter", message },
});

/** Revisions from oldest to newest: `<date> <words>`; `!` at the end for one that cannot be shown, `?` for no facts at all. */
function history(...texts: readonly string[]): ReadRevision[] {
  const read = texts.map((text, i): ReadRevision => {
    const [date = "", words = "", id = "terms"] = text.replace(/[!?]$/, "").split(" ");
    const { frontmatter } = factsForTest(file, { date, id });
    const facts = {
      frontmatter,
      wordsDigest: words,
      bytesDigest: sha256(text),
      length: words.length,
    };
    const isBroken = /[!?]$/.test(text);
    return {
      ...{ file, commit: `${i + 1}`.repeat(40), day: `2025-01-${`${i + 1}`.padStart(2, "0")}` },
      ...{ blob: text, errors: isBroken ? [error("Unexpected a, expected b")] : [] },
      ...(!text.endsWith("?") && { facts }),
    };
  });
  return read.reverse();
}

function planned(
  revisions: readonly ReadRevision[],
  there: Readonly<Record<string, string>> = {},
  listed: Readonly<Record<string, string>> = there,
) {
  const digests = (files: Readonly<Record<string, string>>) =>
    new Map(Object.entries(files).map(([name, text]) => [name, sha256(text)]));
  const sums = withChecksums("", { put: digests(listed) });
  const state = { digests: digests({ [file]: "now", ...there }), sums };
  const plan = importPlan([today], new Map([[file, revisions]]), state);
  return {
    ...plan,
    copied: plan.copies.map(({ from, to }) => `${from} → ${to}`),
    said: [...plan.conflicts, ...plan.refused].map(({ message }) => message),
    lines: checksums(plan.sums.after).checksums.map((each) => each.file),
  };
}

describe("an import", () => {
  test("makes a version of the last commit of each date before today's", () => {
    const { copied, said, lines } = planned(
      history("2018-05-25 a", "2018-05-25 b", "2019-01-01 c", "2018-05-25 d", "2025-11-05 e"),
    );
    assert.deepEqual(copied, [
      `2018-05-25 d → ${frozen("2018-05-25")}`,
      `2019-01-01 c → ${frozen("2019-01-01")}`,
    ]);
    assert.deepEqual([said, lines], [[], [frozen("2018-05-25"), frozen("2019-01-01")]]);
  });

  test("makes none where the last commit of a date cannot be shown", () => {
    const { copied, said } = planned(history("2018-05-25 a", "2018-05-25 b!", "2017-01-01 c", "?"));
    assert.deepEqual(copied, [`2017-01-01 c → ${frozen("2017-01-01")}`]);
    assert.deepEqual(said, [
      "Unexpected a, expected b (frontmatter)",
      "Unexpected a, expected b (frontmatter)",
    ]);
  });

  test("makes none of another text, and none that would be in force instead of today's", () => {
    const { copied, said } = planned(history("2018-05-25 a andet", "2031-01-01 b"));
    assert.deepEqual(copied, []);
    assert.deepEqual(said, [
      "Unexpected date 2031-01-01 after the one of today, expected 2025-11-05 at most",
      "Unexpected id andet, expected terms as today",
    ]);
  });

  test("writes over nothing that is frozen", () => {
    const name = frozen("2018-05-25");
    const same = planned(history("2018-05-25 a"), { [name]: "2018-05-25 a" });
    assert.deepEqual([same.copied, same.said, same.listed], [[], [], []]);
    const other = planned(history("2018-05-25 a"), { [name]: "2018-05-25 b" });
    assert.deepEqual([other.copied, other.listed, other.conflicts.length], [[], [], 1]);
    assert.deepEqual(other.said, [
      `Unexpected other bytes in ${name}, expected those of this commit`,
    ]);
    assert.equal(other.sums.after, other.sums.before);
  });

  test("completes one that was cut off, and puts back what is gone", () => {
    const name = frozen("2018-05-25");
    const cut = planned(history("2018-05-25 a"), { [name]: "2018-05-25 a" }, {});
    assert.deepEqual([cut.copied, cut.listed, cut.lines], [[], [name], [name]]);
    const gone = planned(history("2018-05-25 a"), {}, { [name]: "2018-05-25 a" });
    assert.deepEqual([gone.copied, gone.lines], [[`2018-05-25 a → ${name}`], [name]]);
    const lost = planned(history("2018-05-25 a"), {}, { [name]: "2018-05-25 b" });
    assert.deepEqual([lost.copied, lost.conflicts.length], [[], 1]);
  });

  const text = fc
    .tuple(
      fc.constantFrom("2018-01-01", "2019-01-01", "2025-11-05", "2030-01-01"),
      fc.constantFrom("a", "b"),
    )
    .map((parts) => parts.join(" "));
  test("copies each date once, in order, and twice is as good as once", () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const { copies } = planned(history(...texts));
        const dates = copies.map(({ to }) => to);
        assert.deepEqual(dates, [...new Set(dates)].toSorted());
        for (const { from, to } of copies)
          assert.equal(
            from,
            texts.findLast((each) => to === frozen(each.split(" ")[0] ?? "")),
          );
        const there = Object.fromEntries(copies.map(({ from, to }) => [to, from]));
        const again = planned(history(...texts), there);
        assert.deepEqual([again.copies, again.listed, again.conflicts], [[], [], []]);
      }),
    );
  });
});

describe("what is told of a history", () => {
  test("words that changed under an old date, past what cannot be read", () => {
    const found = drifts(
      history("2018-05-25 a", "2018-05-25 a", "?", "2018-05-25 abc", "2019-01-01 d"),
    );
    assert.deepEqual(
      found.map(({ revision, date, before, after }) => [revision.commit[0], date, before, after]),
      [["4", "2018-05-25", 1, 3]],
    );
  });

  test("each with its commit, and what is said often only once", () => {
    const revisions = history(
      "?",
      "?",
      "?",
      "2018-05-25 abc",
      "2018-05-25 a",
      "2018-05-25 b",
      "2018-01-01 c",
    );
    const { refused } = planned(revisions);
    assert.deepEqual(
      historyReport(
        { drifts: drifts(revisions), backdatings: backdatings(revisions), refused },
        "content",
      ),
      [
        "Words changed under an old date:",
        `  6666666666 of 2025-01-06 content/${file}: Unexpected change of words under 2018-05-25 (1 character, as many as before), expected a new date`,
        `  5555555555 of 2025-01-05 content/${file}: Unexpected change of words under 2018-05-25 (1 character, −2), expected a new date`,
        "",
        "Dates that run backwards:",
        `  7777777777 of 2025-01-07 content/${file}: Unexpected date 2018-01-01 behind 2018-05-25, expected a later one`,
        "",
        "Not written:",
        `  3333333333 of 2025-01-03 content/${file}:7:1: Unexpected a, expected b (frontmatter), and 2 earlier commits`,
        "",
      ],
    );
    assert.deepEqual(historyReport({ drifts: [], backdatings: [], refused: [] }, "content"), []);
  });

  test("what cannot be seen", () => {
    const revisions = new Map([
      [file, []],
      ["da/b.md", history("2018-05-25 a")],
    ]);
    assert.deepEqual(historyWarnings({ revisions, isShallow: true, broken: 1 }, "content"), [
      "Unexpected shallow clone, expected all commits: git fetch --unshallow [warning]",
      "Unexpected errors in 1 document, expected what npm run check says [warning]",
      `content/${file}: Unexpected file without a commit, expected one on this branch [warning]`,
    ]);
    assert.deepEqual(
      historyWarnings({ revisions: new Map(), isShallow: false, broken: 0 }, "c"),
      [],
    );
  });
});
