import type { DocumentFacts } from "../../document/document-facts.ts";
import { folded } from "../../redline/words/folded.ts";
import { frozenByDocument } from "../../versions/document-versions.ts";
import { frozenNeighbours } from "../../versions/frozen/frozen-neighbours.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

const frozen = exampleDocument({ changes: "Nyt gebyr" });
const german = { lang: "de", path: "/de/a" };
const expected = "expected npm run release -- --correct";

/** What a published version says of itself to apps and readers, it says for ever. */
export const frozenFieldsDiffer: CorpusRule = {
  scope: "corpus",
  id: "frozen-fields-differ",
  severity: "warning",
  why: "Apps ask people again by what the frozen version says, and once the next version comes all pages say again what is frozen: what the working file alone says is told here, not there, and then forgotten.",
  remedy:
    "Put changes and material back as they are in the frozen file of the same date. Where that file is wrong, add an entry to corrections and run npm run release -- --correct. Where a new version is meant, give it a new date.",
  check({ documents, frozen }, report) {
    const byDocument = frozenByDocument(frozen);
    for (const document of documents) {
      const same = frozenNeighbours(document, byDocument.get(document.file))?.same;
      // Where the words differ, date-drift asks for a new date or a correction already.
      if (!same || same.senseDigest !== document.senseDigest) continue;
      const { file, frontmatter, positions } = document;
      const { date, material, changes } = frontmatter;
      if (isMaterial(document) !== isMaterial(same)) {
        const at = material === undefined ? positions.date : positions.material;
        const message = `Unexpected material ${isMaterial(document)}, frozen as ${isMaterial(same)} under ${date}, ${expected}`;
        report(file, at, message);
      }
      if (changesOf(document) !== changesOf(same)) {
        const at = changes === undefined ? positions.date : positions.changes;
        report(file, at, `Unexpected other changes than those frozen under ${date}, ${expected}`);
      }
    }
  },
  examples: {
    good: [
      // True is what material is where nobody says otherwise; where lines are broken changes nothing.
      {
        "da/a.md": exampleDocument({ changes: "Nyt\n gebyr", material: true }),
        "da/a/2025-11-05.md": frozen,
      },
      {
        "da/a.md": exampleDocument({ date: "2026-02-01", changes: "Ny adresse", material: false }),
        "da/a/2025-11-05.md": frozen,
      },
      // A correction that is under way is told of its words.
      {
        "da/a.md": exampleDocument(
          { changes: "Ny", corrections: [{ date: "2025-12-01", note: "Slåfejl" }] },
          "# Vilkår\n\nTeksten\n",
        ),
        "da/a/2025-11-05.md": frozen,
      },
    ],
    bad: [
      {
        files: {
          "da/a.md": exampleDocument({ changes: "Nye gebyrer", material: false }),
          "da/a/2025-11-05.md": frozen,
        },
        says: [
          "da/a.md:9:10: Unexpected other changes than those frozen under 2025-11-05, expected npm run release -- --correct",
          "da/a.md:10:11: Unexpected material false, frozen as true under 2025-11-05, expected npm run release -- --correct",
        ],
      },
      {
        files: {
          "de/a.md": exampleDocument(german),
          "de/a/2025-11-05.md": exampleDocument({ ...german, changes: "Neu", material: false }),
        },
        says: [
          "de/a.md:7:7: Unexpected material true, frozen as false under 2025-11-05, expected npm run release -- --correct",
          "de/a.md:7:7: Unexpected other changes than those frozen under 2025-11-05, expected npm run release -- --correct",
        ],
      },
    ],
  },
};

function isMaterial({ frontmatter }: DocumentFacts): boolean {
  return frontmatter.material ?? true;
}

function changesOf({ frontmatter }: DocumentFacts): string {
  return folded(frontmatter.changes ?? "");
}
