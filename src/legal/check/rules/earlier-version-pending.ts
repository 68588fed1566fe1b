import { codeUnitOrder } from "../../document/code-unit-order.ts";
import { frozenByDocument } from "../../versions/document-versions.ts";
import { frozenDate } from "../../versions/frozen/frozen-date.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

const announced = (date: string, fields = {}) => exampleDocument({ date, ...fields });
const thai = { lang: "th", path: "/th/a" };

/** A version that was announced takes effect on its day, whatever is announced behind it. */
export const earlierVersionPending: CorpusRule = {
  scope: "corpus",
  id: "earlier-version-pending",
  severity: "info",
  why: "Who puts off a version by a later date announces a second one: the first still takes effect on its day, and nobody meant it to.",
  remedy:
    "Where both versions are meant, nothing is to be done. Where the earlier one is put off, delete its file, which was never in force, and its line in SHA256SUMS, in a proposal that says why.",
  check({ documents, frozen, day }, report) {
    const byDocument = frozenByDocument(frozen);
    for (const { file, frontmatter, positions } of documents) {
      const { date } = frontmatter;
      const before = (byDocument.get(file) ?? [])
        .filter((each) => day < frozenDate(each) && frozenDate(each) < date)
        .sort((a, b) => codeUnitOrder(a.file, b.file));
      for (const earlier of before)
        report(
          file,
          positions.date,
          `Unexpected date ${date} while ${earlier.file} takes effect before it, expected both to be meant`,
        );
    }
  },
  examples: {
    good: [
      { "da/a.md": announced("2031-02-01"), "da/a/2031-02-01.md": announced("2031-02-01") },
      // In force today: the next one follows it.
      { "da/a.md": announced("2031-02-01"), "da/a/2025-11-05.md": announced("2025-11-05") },
    ],
    bad: [
      {
        files: {
          "da/a.md": announced("2031-04-01"),
          "da/a/2031-03-01.md": announced("2031-03-01"),
          "da/a/2025-11-05.md": announced("2025-11-05"),
        },
        says: [
          "da/a.md:7:7: Unexpected date 2031-04-01 while da/a/2031-03-01.md takes effect before it, expected both to be meant",
        ],
      },
      {
        files: {
          "th/a.md": announced("2031-04-01", thai),
          "th/a/2031-02-01.md": announced("2031-02-01", thai),
          "th/a/2031-03-01.md": announced("2031-03-01", thai),
        },
        says: [
          "th/a.md:7:7: Unexpected date 2031-04-01 while th/a/2031-02-01.md takes effect before it, expected both to be meant",
          "th/a.md:7:7: Unexpected date 2031-04-01 while th/a/2031-03-01.md takes effect before it, expected both to be meant",
        ],
      },
    ],
  },
};
