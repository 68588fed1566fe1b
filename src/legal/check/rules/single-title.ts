import { start } from "../../markdown/start.ts";
import type { DocumentRule } from "../rule.ts";

/** One h1 is the title of the page. None is fine: the frontmatter's title stands in for it. */
export const singleTitle: DocumentRule = {
  scope: "document",
  id: "single-title",
  severity: "warning",
  why: "Who listens to a page takes its h1 for its title; a second one is shown as an h2.",
  remedy: "Keep one line with a single # for the title, and begin the other with ##.",
  check({ headings }, report) {
    const [, ...more] = headings.filter(({ node }) => node.depth === 1);
    for (const { node, text } of more)
      report(start(node), `Unexpected second h1 ${text}, expected one title`);
  },
  examples: {
    good: ["# Vilkår\n\n## Et", "## Uden titel"],
    bad: [
      { text: "# Vilkår\n\n# Et", says: ["3:1: Unexpected second h1 Et, expected one title"] },
      {
        text: "标题\n===\n\n# 第一条",
        says: ["4:1: Unexpected second h1 第一条, expected one title"],
        lang: "zh",
      },
    ],
  },
};
