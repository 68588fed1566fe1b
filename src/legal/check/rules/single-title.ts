import { titleHeading } from "../../markdown/headings/title-heading.ts";
import { start } from "../../markdown/start.ts";
import type { CheckedDocument, DocumentRule, Report } from "../rule.ts";
import { headingWords } from "../words/heading-words.ts";

/** One h1 is the title of the page: it begins the text, and stands there once. None is fine: the frontmatter's title stands in for it. */
export const singleTitle: DocumentRule = {
  scope: "document",
  id: "single-title",
  severity: "warning",
  why: "Who listens to a page takes its h1 for its title; one behind other words, or a second one, is shown as an h2, and a title that comes again sounds like another document.",
  remedy:
    "Keep one line with a single # for the title, as the first line of the text. Begin other headings with ##, and remove the title where it stands again; if no line has a single #, make it the title by taking one # away.",
  check(document, report) {
    const own = titleHeading(document.tree);
    const first = document.headings.filter(({ node }) => node.depth === 1);
    const title = first.find(({ node }) => node === own);
    const others = first.filter((each) => each !== title && (title || each.isTopLevel));
    const [second, ...more] = others;
    if (second) {
      // Where the clauses are all of this rank, that is one fault.
      const which = `h1 ${second.text}${more.length > 0 ? ` and ${more.length} more` : ""}`;
      report(
        start(second.node),
        title
          ? `Unexpected second ${which}, expected one title`
          : `Unexpected ${which} behind the beginning of the text, expected the title there, or ## for a clause`,
      );
    }
    checkRepeated(document, title?.text ?? document.frontmatter.title, report);
  },
  examples: {
    good: [
      "# Vilkår\n\n## Et",
      "## Uden titel",
      "# Vilkår\n\n## 1. Vilkårene\n\n### Vilkår",
      '```toc\n```\n\n![Logo](a.png)\n\n<a id="top"></a>\n\n# Vilkår\n\n## Et',
      "Tekst\n\n> # Citat",
    ],
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
        text: "ข้อความ\n\n# 1. ขอบเขต\n\n# 2. ค่าบริการ",
        lang: "th",
        says: [
          "3:1: Unexpected h1 1. ขอบเขต and 1 more behind the beginning of the text, expected the title there, or ## for a clause",
        ],
      },
      {
        text: "Gælder nu.\n\n# Vilkår",
        says: [
          "3:1: Unexpected h1 Vilkår behind the beginning of the text, expected the title there, or ## for a clause",
        ],
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
