import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenByDocument } from "../../versions/document-versions.ts";
import { frozenDate } from "../../versions/frozen/frozen-date.ts";
import {
  type FrozenNeighbours,
  frozenNeighbours,
} from "../../versions/frozen/frozen-neighbours.ts";
import { newCorrections } from "../../versions/frozen/new-corrections.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule, Details } from "../rule.ts";

const correction = { date: "2025-12-01", note: "Slåfejl" };
const frozen = exampleDocument({});
const corrected = "# Vilkår\n\nTeksten\n";
const arabic = { lang: "ar", path: "/ar/a" };

/** Words that are published under a date stay; other words have another date. */
export const dateDrift: CorpusRule = {
  scope: "corpus",
  id: "date-drift",
  severity: "error",
  why: "People have agreed to the words that were published with a date; where other words stand under the same date, nobody can tell which of them hold.",
  remedy:
    "Give the text the day on which the new words take effect, later than all versions that are published, and say in changes what is new. Only a slip of the pen may be corrected under the old date: write its day and a note under corrections, then run npm run release -- --correct.",
  check({ documents, frozen }, report) {
    const byDocument = frozenByDocument(frozen);
    for (const document of documents) {
      const neighbours = frozenNeighbours(document, byDocument.get(document.file));
      const found = neighbours && drift(document, neighbours);
      if (found) report(document.file, document.positions.date, found.message, found.details);
    }
  },
  examples: {
    good: [
      { "da/a.md": frozen },
      // What is not of the text may be newer than what is frozen, and another language has its own versions.
      {
        "da/a.md": exampleDocument({ corrections: [correction], title: "Betingelser" }),
        "da/a/2025-11-05.md": frozen,
        "ar/a.md": exampleDocument(arabic, "# شروط\n"),
        "ar/a/2024-11-05.md": exampleDocument({ ...arabic, date: "2024-11-05" }, "# قواعد\n"),
      },
      // Emphasis, links and line ends may be fixed.
      {
        "da/a.md": exampleDocument({}, "# Vilkår\n\nHele\n**teksten**\n"),
        "da/a/2025-11-05.md": exampleDocument({}, "# Vilkår\n\nHele [teksten](#vilkår)\n"),
      },
      {
        "da/a.md": exampleDocument({ date: "2026-01-01" }, corrected),
        "da/a/2025-11-05.md": frozen,
      },
    ],
    bad: [
      {
        files: { "da/a.md": exampleDocument({}, corrected), "da/a/2025-11-05.md": frozen },
        says: [
          "da/a.md:7:7: Unexpected other words than those frozen under 2025-11-05 (2 characters more), expected a new date",
        ],
      },
      // The same words, struck out.
      {
        files: {
          "da/a.md": exampleDocument({}, "# Vilkår\n\n~~Teksten~~\n"),
          "da/a/2025-11-05.md": exampleDocument({}, corrected),
        },
        says: [
          "da/a.md:7:7: Unexpected sense of the words frozen under 2025-11-05 (what is struck out, raised, ticked, numbered, parted into words, clauses, items, cells or quotes), expected a new date",
        ],
      },
      {
        files: {
          "ar/a.md": exampleDocument(
            { ...arabic, corrections: [{ date: "2025-12-01", note: "خطأ" }] },
            "# شرط\n",
          ),
          "ar/a/2025-11-05.md": exampleDocument(arabic, "# شروط\n"),
        },
        says: [
          "ar/a.md:7:7: Unexpected other words than those frozen under 2025-11-05 (1 character less), expected npm run release -- --correct for what corrections tells",
        ],
      },
      // The correction was made before, so these words are not of it.
      {
        files: {
          "da/a.md": exampleDocument({ corrections: [correction] }, "# Vilkår\n\nTexst\n"),
          "da/a/2025-11-05.md": exampleDocument({ corrections: [correction] }),
        },
        says: [
          "da/a.md:7:7: Unexpected other words than those frozen under 2025-11-05 (as many characters), expected a new date",
        ],
      },
      {
        files: {
          "da/a.md": exampleDocument({ date: "2025-01-11" }, corrected),
          "da/a/2024-11-05.md": exampleDocument({ date: "2024-11-05" }),
          "da/a/2025-11-05.md": frozen,
        },
        says: [
          "da/a.md:7:7: Unexpected date 2025-01-11 before the frozen version of 2025-11-05, expected a later one",
        ],
      },
    ],
  },
};

type Drift = { readonly message: string; readonly details: Details };

function drift(document: DocumentFacts, { same, newest }: FrozenNeighbours): Drift | undefined {
  const { date } = document.frontmatter;
  const last = frozenDate(newest);
  if (last > date) {
    const message = `Unexpected date ${date} before the frozen version of ${last}, expected a later one`;
    return { message, details: {} };
  }
  if (!same || same.senseDigest === document.senseDigest) return undefined;
  const found = `Unexpected ${difference(document, same)}`;
  return newCorrections(document, same).length > 0
    ? {
        message: `${found}, expected npm run release -- --correct for what corrections tells`,
        details: { severity: "warning" },
      }
    : { message: `${found}, expected a new date`, details: {} };
}

function difference(document: DocumentFacts, same: DocumentFacts): string {
  const { date } = document.frontmatter;
  return same.wordsDigest === document.wordsDigest
    ? `sense of the words frozen under ${date} (what is struck out, raised, ticked, numbered, parted into words, clauses, items, cells or quotes)`
    : `other words than those frozen under ${date} (${growth(document.length - same.length)})`;
}

function growth(characters: number): string {
  const count = Math.abs(characters);
  if (count === 0) return "as many characters";
  return `${count} ${count === 1 ? "character" : "characters"} ${characters > 0 ? "more" : "less"}`;
}
