import { comparedVersion } from "../../versions/compared-version.ts";
import { frozenByDocument } from "../../versions/document-versions.ts";
import { lossMessage } from "../changes/loss-message.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

const danish =
  "# Vilkår\n\nTekst\n\n## 1. Formål\n\nTekst\n\n## 2. Børns privatliv\n\nTekst\n\n### 2.1 Samtykke\n\nTekst\n\n## 3. Klager\n\nTekst\n\n## 4. Ændringer\n\nTekst\n\n## 5. Kontakt\n\nTekst\n";
const cut = "# Vilkår\n\nTekst\n\n## 1. Formål\n\nTekst\n";
const frozenDanish = exampleDocument({ date: "2024-01-01" }, danish);
const paragraph = "Vi sletter alle data efter tre år. ";
const long = `# Vilkår\n\n${paragraph.repeat(20)}\n\n## 数据\n`;
const short = `# Vilkår\n\n${paragraph.repeat(14)}\n\n## 数据\n`;

/** What is taken out of a text is taken out on purpose. */
export const contentLoss: CorpusRule = {
  scope: "corpus",
  id: "content-loss",
  severity: "error",
  why: "Clauses on complaints, children and contact once went missing in a commit called “update”: what people must be told was no longer there, and nobody had decided so.",
  remedy:
    "Put the text back, for example from the frozen version. Where it was taken out on purpose, say so in changes and name each clause by its number or title. Where a clause lives on under another heading, write its old id under ids of aliases, which keeps links to it alive too.",
  check({ documents, frozen }, report) {
    const byDocument = frozenByDocument(frozen);
    for (const document of documents) {
      const before = comparedVersion(document, byDocument.get(document.file));
      const message = before && lossMessage(before, document);
      if (message) report(document.file, document.positions.date, message);
    }
  },
  examples: {
    good: [
      { "da/a.md": exampleDocument({}, cut) },
      // What is frozen has been weighed.
      {
        "da/a.md": exampleDocument({}, cut),
        "da/a/2024-01-01.md": frozenDanish,
        "da/a/2025-11-05.md": exampleDocument({}, cut),
      },
      // By title, by number, in a row, by the clause that it is part of.
      {
        "da/a.md": exampleDocument(
          { changes: "Afsnittet om børn er udgået, og det samme er afsnit 3-5." },
          cut,
        ),
        "da/a/2024-01-01.md": frozenDanish,
      },
      // Other numbers, a longer title, a new title under an alias, two clauses in one.
      {
        "da/a.md": exampleDocument(
          { aliases: { ids: { ændringer: "nye-versioner", samtykke: "børns-privatliv" } } },
          "# Betingelser\n\nTekst\n\n## 1. Kontakt og åbningstider\n\nTekst\n\n## 2. Formål\n\nTekst\n\n## 3. Børns privatliv\n\nTekst\n\n## 4. Nye versioner\n\nTekst\n\n## 5. Klager {#klage}\n\nTekst\n",
        ),
        "da/a/2024-01-01.md": frozenDanish,
      },
      {
        "zh/a.md": exampleDocument(
          { lang: "zh", path: "/zh/a", changes: "精简了重复内容。" },
          short,
        ),
        "zh/a/2024-01-01.md": exampleDocument(
          { lang: "zh", path: "/zh/a", date: "2024-01-01" },
          long,
        ),
      },
    ],
    bad: [
      {
        files: {
          "da/a.md": exampleDocument({ changes: "Opdatering af 3. januar 2025" }, cut),
          "da/a/2024-01-01.md": frozenDanish,
        },
        says: [
          "da/a.md:7:7: Missing “2. Børns privatliv”, “3. Klager”, “4. Ændringer” and 1 more since 2024-01-01, expected them, or changes that name them",
        ],
      },
      {
        files: {
          "en/a.md": exampleDocument(
            {
              lang: "en",
              path: "/en/a",
              title: "Privacy Policy",
              changes: "We updated our policy",
            },
            "## Data\n\nText\n\n## Your rights\n\nText\n",
          ),
          "en/a/2024-01-01.md": exampleDocument(
            { lang: "en", path: "/en/a", title: "Privacy Policy", date: "2024-01-01" },
            "## Data\n\nText\n\n### Of children\n\nText\n\n## Your rights\n\nText\n",
          ),
        },
        says: [
          "en/a.md:7:7: Missing “Of children” since 2024-01-01, expected it, or changes that name it",
        ],
      },
      {
        files: {
          "zh/a.md": exampleDocument({ lang: "zh", path: "/zh/a", changes: "更新" }, short),
          "zh/a/2024-01-01.md": exampleDocument(
            { lang: "zh", path: "/zh/a", date: "2024-01-01" },
            long,
          ),
        },
        says: [
          "zh/a.md:7:7: Unexpected loss of 30 % of the text since 2024-01-01, expected changes that say what was taken out",
        ],
      },
      // No clause gets lost by an erratum.
      {
        files: {
          "da/a.md": exampleDocument(
            { corrections: [{ date: "2025-12-01", note: "Slåfejl" }] },
            danish.replace("## 3. Klager\n\nTekst\n\n", ""),
          ),
          "da/a/2025-11-05.md": exampleDocument({}, danish),
        },
        says: [
          "da/a.md:7:7: Missing “3. Klager” since 2025-11-05, expected it, or corrections that name it",
        ],
      },
    ],
  },
};
