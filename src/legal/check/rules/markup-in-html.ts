import { reportAccount } from "../account/report-account.ts";
import type { DocumentRule } from "../rule.ts";

/** Markdown in a block of HTML, where nobody reads it as Markdown. */
export const markupInHtml: DocumentRule = {
  scope: "document",
  id: "markup-in-html",
  severity: "error",
  why: "A line that begins with a tag makes HTML of all lines up to the next empty one. A heading among them is none: its clause is missing in the contents, has no link, and readers see the ## itself.",
  remedy: "Put an empty line between the line with the tag and the Markdown below it.",
  check(document, report) {
    reportAccount("markup-in-html", document, report);
  },
  examples: {
    good: [
      "<details>\n<summary>Mere</summary>\n\n## Rettigheder\n\n- **et**\n\n</details>\n\n## Frister",
      "<p>a - b, 2 ** 3, [sic] (note) og\n- tanke</p>\n\n<pre>\n## kode\n</pre>\n\n<br> **fed**",
      { text: "<table><tr><td>第 5 条</td></tr></table>\n\n**重要**", lang: "zh" },
    ],
    bad: [
      {
        text: "<details>\n<summary>More</summary>\n\nText.\n\n</details>\n## Your rights\n\nWords.",
        lang: "en",
        says: [
          "7:1: Unexpected heading “## Your rights” shown as it is written, because HTML stands above it, expected an empty line above it",
        ],
      },
      {
        text: "<br>\n**重要：** 见[条款](https://example.com)。\n\n> <div>\n> - 一\n> - 二\n> </div>",
        lang: "zh",
        says: [
          "2:1: Unexpected bold words “**重要：**” shown as it is written, because HTML stands above it, expected it behind an empty line",
          "2:10: Unexpected link “[条款](https://example.com)” shown as it is written, because HTML stands above it, expected it behind an empty line",
          "5:3: Unexpected item of a list “- 一” shown as it is written, because HTML stands above it, expected an empty line above it",
        ],
      },
      {
        text: "<div>\n| A | B |\n|---|---|\n| 1 | 2 |\n</div>",
        says: [
          "2:1: Unexpected row of a table “| A | B |” shown as it is written, because HTML stands above it, expected an empty line above it",
        ],
      },
    ],
  },
};
