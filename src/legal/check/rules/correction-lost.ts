import { frozenByDocument } from "../../versions/document-versions.ts";
import { frozenNeighbours } from "../../versions/frozen/frozen-neighbours.ts";
import { lostCorrections } from "../../versions/frozen/lost-corrections.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

const first = { date: "2025-12-01", note: "Slåfejl i afsnit 2" };
const second = { date: "2026-01-15", note: "Slåfejl i afsnit 3" };
const german = { lang: "de", path: "/de/a" };

/** A correction that was published stays told as long as its version is the document's. */
export const correctionLost: CorpusRule = {
  scope: "corpus",
  id: "correction-lost",
  severity: "error",
  why: "Who read a text before it was corrected learns of the correction from the page alone; if its entry goes, words have changed under a date and nobody is told.",
  remedy:
    "Put the entry back under corrections with its date and its words, as the frozen file has them, and write a new correction below it. Where a note itself is wrong, leave it and say so in an entry of its own. Only a version with a new date begins without them.",
  check({ documents, frozen }, report) {
    const byDocument = frozenByDocument(frozen);
    for (const document of documents) {
      const { file, frontmatter, positions } = document;
      const same = frozenNeighbours(document, byDocument.get(file))?.same;
      const at = frontmatter.corrections ? positions.corrections : positions.date;
      for (const message of same ? lostCorrections(document, same) : []) report(file, at, message);
    }
  },
  examples: {
    good: [
      {
        "da/a.md": exampleDocument({ corrections: [second, first] }),
        "da/a/2025-11-05.md": exampleDocument({ corrections: [first] }),
      },
      // Another version has its own corrections, and so has another language.
      {
        "da/a.md": exampleDocument({ date: "2026-02-01" }),
        "da/a/2025-11-05.md": exampleDocument({ corrections: [first] }),
        "de/a.md": exampleDocument(german),
        "de/a/2025-11-05.md": exampleDocument(german),
      },
    ],
    bad: [
      {
        files: {
          "da/a.md": exampleDocument({}),
          "da/a/2025-11-05.md": exampleDocument({ corrections: [first, second] }),
        },
        says: [
          "da/a.md:7:7: Missing correction of 2025-12-01 (“Slåfejl i afsnit 2”), expected its entry as in da/a/2025-11-05.md",
          "da/a.md:7:7: Missing correction of 2026-01-15 (“Slåfejl i afsnit 3”), expected its entry as in da/a/2025-11-05.md",
        ],
      },
      {
        files: {
          "da/a.md": exampleDocument({ corrections: [second] }),
          "da/a/2025-11-05.md": exampleDocument({ corrections: [first] }),
        },
        says: [
          "da/a.md:9:14: Missing correction of 2025-12-01 (“Slåfejl i afsnit 2”), expected its entry as in da/a/2025-11-05.md",
        ],
      },
    ],
  },
};
