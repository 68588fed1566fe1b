import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenByDocument } from "../../versions/document-versions.ts";
import { frozenDate } from "../../versions/frozen/frozen-date.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

const withdrawn = "2025-01-01";

/** A document that is said to be no longer in force before it was. */
export const withdrawnEarly: CorpusRule = {
  scope: "corpus",
  id: "withdrawn-early",
  severity: "warning",
  why: "The page says that the text is no longer in force since a day on which it was not in force yet: whoever is bound by it, or relies on it, is told the wrong thing.",
  remedy:
    "Correct the year of withdrawn. Where the text is in force again with a new date, delete the line withdrawn.",
  check({ documents, frozen, day }, report) {
    const byDocument = frozenByDocument(frozen);
    for (const document of documents) {
      const { file, frontmatter, positions } = document;
      const { date, withdrawn } = frontmatter;
      if (withdrawn === undefined || withdrawn >= date) continue;
      if (isNeverToCome(document, byDocument.get(file) ?? [], day)) continue;
      const message = `Unexpected withdrawn ${withdrawn} before the date ${date}, expected a day on which the text was in force`;
      report(file, positions.withdrawn, message);
    }
  },
  examples: {
    good: [
      { "da/a.md": exampleDocument({ withdrawn: "2026-01-01" }) },
      // The version that was announced will not come, and what is frozen keeps its date.
      {
        "da/a.md": exampleDocument({ date: "2031-01-01", withdrawn: "2030-01-01" }),
        "da/a/2031-01-01.md": exampleDocument({ date: "2031-01-01" }),
      },
      {
        "da/a.md": exampleDocument({ withdrawn }),
        "da/a/2024-01-01.md": exampleDocument({ date: "2024-01-01" }),
        "da/a/2025-11-05.md": exampleDocument({}),
      },
    ],
    bad: [
      {
        files: { "da/a.md": exampleDocument({ withdrawn }) },
        says: [
          "da/a.md:9:12: Unexpected withdrawn 2025-01-01 before the date 2025-11-05, expected a day on which the text was in force",
        ],
      },
      // In force again, with a new date.
      {
        files: {
          "de/a.md": exampleDocument({ lang: "de", path: "/de/a", withdrawn }),
          "de/a/2024-01-01.md": exampleDocument({ lang: "de", path: "/de/a", date: "2024-01-01" }),
        },
        says: [
          "de/a.md:9:12: Unexpected withdrawn 2025-01-01 before the date 2025-11-05, expected a day on which the text was in force",
        ],
      },
      // The wrong year.
      {
        files: {
          "da/a.md": exampleDocument({ withdrawn }),
          "da/a/2025-11-05.md": exampleDocument({}),
        },
        says: [
          "da/a.md:9:12: Unexpected withdrawn 2025-01-01 before the date 2025-11-05, expected a day on which the text was in force",
        ],
      },
    ],
  },
};

/** Whether the date is that of a frozen version that was given up before its day, so that it must stay as it is. */
function isNeverToCome(
  { frontmatter: { date, withdrawn = "" } }: DocumentFacts,
  frozen: readonly DocumentFacts[],
  day: string,
): boolean {
  const dates = frozen.map(frozenDate);
  return dates.includes(date) && (date > day || dates.some((each) => each <= withdrawn));
}
