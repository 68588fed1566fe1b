import { start } from "../../markdown/start.ts";
import { headingWords } from "../heading-words.ts";
import type { CheckedDocument, DocumentRule, Report } from "../rule.ts";

/** One h1 is the title of the page, and stands there once. None is fine: the frontmatter's title stands in for it. */
export const singleTitle: DocumentRule = {
  scope: "document",
  id: "single-title",
  severity: "warning",
  why: "Who listens to a page takes its h1 for its title; a second one is shown as an h2, and a title that comes again sounds like another document.",
  remedy:
    "Keep one line with a single # for the title. Begin other headings with ##, and remove the title where it stands again; if no line has a single #, make it the title by taking one # away.",
  check(document, report) {
    const first = document.headings.filter(({ node }) => node.depth === 1);
    const title = first.find(({ isTopLevel }) => isTopLevel) ?? first[0];
    const [second, ...more] = first.filter(({ node }) => node !== title?.node);
    if (second) {
      // Where the clauses are all of this rank, that is one fault.
      const others = more.length > 0 ? ` and ${more.length} more` : "";
      report(
        start(second.node),
        `Unexpected second h1 ${second.text}${others}, expected one title`,
      );
    }
    checkRepeated(document, title?.text ?? document.frontmatter.title, report);
  },
  examples: {
    good: ["# Vilkår\n\n## Et", "## Uden titel", "# Vilkår\n\n## 1. Vilkårene\n\n### Vilkår"],
    bad: [
      { text: "# Vilkår\n\n# Et", says: ["3:1: Unexpected second h1 Et, expected one title"] },
      {
        text: "# Navn\n\nA\n\n# Formål\n\nB\n\n# Hjemsted\n\nC",
        says: ["5:1: Unexpected second h1 Formål and 1 more, expected one title"],
      },
      {
        text: "标题\n===\n\n# 第一条",
        says: ["4:1: Unexpected second h1 第一条, expected one title"],
        lang: "zh",
      },
      {
        text: "# Vilkår\n\n## VILKÅR\n\n## Et",
        says: ["3:1: Unexpected h2 VILKÅR with the words of the title, expected them once"],
      },
      {
        text: "## Nutzungsbedingungen\n\n## 1. Einleitung",
        lang: "de",
        fields: { title: "Nutzungsbedingungen" },
        says: [
          "1:1: Unexpected h2 Nutzungsbedingungen with the words of the title, expected them once",
        ],
      },
    ],
  },
};

/** The page shows the title as its h1, be it the text's own or the frontmatter's. */
function checkRepeated({ headings }: CheckedDocument, title: string, report: Report): void {
  const words = headingWords(title);
  for (const { node, text, isTopLevel } of headings)
    if (isTopLevel && node.depth === 2 && headingWords(text) === words)
      report(start(node), `Unexpected h2 ${text} with the words of the title, expected them once`);
}
