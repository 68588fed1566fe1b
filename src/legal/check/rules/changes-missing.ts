import { folded } from "../../redline/words/folded.ts";
import { frozenByDocument } from "../../versions/document-versions.ts";
import { frozenDate } from "../../versions/frozen/frozen-date.ts";
import { frozenNeighbours } from "../../versions/frozen/frozen-neighbours.ts";
import { ownChanges } from "../../versions/own-changes.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

const changes = "Vi beder nu om samtykke";
const older = exampleDocument({ date: "2024-01-01", changes });

/** A new version says what is new in it. */
export const changesMissing: CorpusRule = {
  scope: "corpus",
  id: "changes-missing",
  severity: "warning",
  why: "The page, the list of versions and the feeds tell readers what a new version changes; without it each of them must compare the texts.",
  remedy:
    "Say in changes, in one or a few sentences for readers and in the language of the text, what this version changes.",
  check({ documents, frozen }, report) {
    const byDocument = frozenByDocument(frozen);
    for (const document of documents) {
      const { file, frontmatter, positions } = document;
      const { before, newest } = frozenNeighbours(document, byDocument.get(file)) ?? {};
      // Neither a version that is frozen nor one whose date is too early.
      if (!before || before !== newest || ownChanges(document, before) !== undefined) continue;
      if (frontmatter.changes === undefined) {
        const message = `Missing changes since ${frozenDate(before)}, expected what this version changes`;
        report(file, positions.date, message);
      } else {
        const message = `Unexpected changes of ${frozenDate(before)} again (“${shown(frontmatter.changes)}”), expected what this version changes`;
        report(file, positions.changes, message);
      }
    }
  },
  examples: {
    good: [
      { "da/a.md": exampleDocument({}) },
      { "da/a.md": exampleDocument({ changes: "Nyt gebyr" }), "da/a/2024-01-01.md": older },
      // What is frozen stays as it is, and another language has its own versions.
      {
        "da/a.md": exampleDocument({}),
        "da/a/2024-01-01.md": older,
        "da/a/2025-11-05.md": exampleDocument({}),
        "de/a.md": exampleDocument({ lang: "de", path: "/de/a" }),
      },
    ],
    bad: [
      {
        files: { "da/a.md": exampleDocument({}), "da/a/2024-01-01.md": older },
        says: ["da/a.md:7:7: Missing changes since 2024-01-01, expected what this version changes"],
      },
      {
        files: {
          "da/a.md": exampleDocument({ changes: "Vi beder nu  om samtykke" }),
          "da/a/2023-01-01.md": exampleDocument({ date: "2023-01-01" }),
          "da/a/2024-01-01.md": older,
        },
        says: [
          "da/a.md:9:10: Unexpected changes of 2024-01-01 again (“Vi beder nu om samtykke”), expected what this version changes",
        ],
      },
    ],
  },
};

const mostShown = 60;

function shown(changes: string): string {
  const text = folded(changes);
  return text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text;
}
