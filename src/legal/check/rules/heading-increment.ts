import { shownRank, titleHeading } from "../../markdown/headings/title-heading.ts";
import { start } from "../../markdown/start.ts";
import type { DocumentRule } from "../rule.ts";

/** Headings that go down one rank at a time. */
export const headingIncrement: DocumentRule = {
  scope: "document",
  id: "heading-increment",
  severity: "warning",
  why: "Screen-reader users move by heading rank; a skipped rank sounds like a missing clause.",
  remedy:
    "Take away a # or more from the heading, until it has one more than the heading above it.",
  check({ headings, tree }, report) {
    // The page has an h1 before all others: the text's own or its title. Any other is an h2 there.
    const title = titleHeading(tree);
    let above = 1;
    for (const { node, isTopLevel } of headings) {
      if (!isTopLevel) continue;
      const rank = shownRank(node, title);
      if (rank > above + 1)
        report(start(node), `Unexpected heading rank ${rank}, expected at most ${above + 1}`);
      above = rank;
    }
  },
  examples: {
    good: [
      "# Vilkår\n\n## Et\n\n### To\n\n#### Tre\n\n## Fire",
      "## Uden titel",
      "## Et\n\n> ##### Citat\n\n### To",
      "# Vilkår\n\n# Et\n\n### To",
    ],
    bad: [
      {
        text: "# Vilkår\n\n### Et",
        says: ["3:1: Unexpected heading rank 3, expected at most 2"],
      },
      {
        text: "## قواعد\n\n#### تعريف\n\n#### نطاق",
        lang: "ar",
        says: ["3:1: Unexpected heading rank 4, expected at most 3"],
      },
      { text: "### Et", says: ["1:1: Unexpected heading rank 3, expected at most 2"] },
    ],
  },
};
