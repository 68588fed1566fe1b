import { descendants } from "../../markdown/descendants.ts";
import { start } from "../../markdown/start.ts";
import { isTocFence } from "../../markdown/toc-fence.ts";
import type { DocumentRule } from "../rule.ts";

/** Options of gatsby-remark-table-of-contents; in a fence they would override what the site does everywhere. */
const option =
  /^\s*(?:tight|from-?heading|to-?heading|class-?name|ordered|exclude|[a-z]+(?:-[a-z]+)+)\s*:/i;

/** The fence that asks for the table of contents. */
export const tocFence: DocumentRule = {
  scope: "document",
  id: "toc-fence",
  severity: "error",
  why: "Words inside the fence never reach the page: translators moved the title into it and the page lost its heading.",
  remedy: "Leave the fence empty, once per document, and move the words in it below its last line.",
  check({ tree }, report) {
    let count = 0;
    for (const { node, parent } of descendants(tree)) {
      if (!isTocFence(node)) continue;
      const at = start(node);
      if (parent.type !== "root")
        report(at, "Unexpected toc fence inside a list or quote, expected it between paragraphs");
      else if (++count > 1) report(at, "Unexpected second toc fence, expected one");
      node.value.split("\n").forEach((line, i) => {
        const inside = { line: at.line + 1 + i, column: 1 };
        const words = line.trim();
        if (words === "") return;
        if (option.test(line))
          report(inside, `Unexpected option ${words} in the toc fence, expected an empty fence`);
        else
          report(inside, `Unexpected words ${words} in the toc fence, expected them outside it`, {
            severity: "warning",
          });
      });
    }
  },
  examples: {
    good: ["# Vilkår\n\n```toc\n```\n\n## Et", "```toc\n\n```"],
    bad: [
      {
        text: "```toc\n```\n\n## Et\n\n```toc\n```",
        says: ["6:1: Unexpected second toc fence, expected one"],
      },
      {
        text: "```toc\n# سياسة الخصوصية\n```",
        lang: "ar",
        says: ["2:1: Unexpected words # سياسة الخصوصية in the toc fence, expected them outside it"],
      },
      {
        text: "```toc\nto-heading: 6\n```",
        says: ["2:1: Unexpected option to-heading: 6 in the toc fence, expected an empty fence"],
      },
      {
        text: "- one\n\n  ```toc\n  ```",
        says: ["3:3: Unexpected toc fence inside a list or quote, expected it between paragraphs"],
      },
    ],
  },
};
