import { reportAccount } from "../account/report-account.ts";
import type { DocumentRule } from "../rule.ts";

/** A block of code that does not end where it was meant to. */
export const fenceEnd: DocumentRule = {
  scope: "document",
  id: "fence-end",
  severity: "error",
  why: "Three backticks or tildes begin a block of code. Until a line with the same signs alone, all is shown as code: clauses lose their headings, their place in the contents and their links.",
  remedy:
    "Put a line with the same signs alone right behind the code, or remove the line that begins it.",
  check(document, report) {
    reportAccount("fence-end", document, report);
  },
  examples: {
    good: [
      "```\nnavn=værdi\n```\n\n~~~~ text\n# kommentar\n~~~\n~~~~",
      { text: "> ```md\n> ## 标题\n> ```\n\n```toc\n```\n\n## 目的", lang: "zh" },
    ],
    bad: [
      {
        text: "## A\n\n```\nNogle ord.\n\n## B\n\n## C",
        says: [
          "3:1: Unexpected ``` that nothing closes, expected a line with ``` alone behind the code",
        ],
      },
      {
        text: "- 条款\n  ~~~\n  价格\n\n## 期限",
        lang: "zh",
        says: [
          "2:3: Unexpected ~~~ that nothing closes, expected a line with ~~~ alone behind the code",
        ],
      },
      {
        text: "> ```\n> code\n>\n> ## § 2 Fees\n>\n> Words.\n> ```",
        lang: "en",
        says: [
          "4:3: Unexpected heading “## § 2 Fees” in code that begins in line 1, expected the code to end above it",
        ],
      },
    ],
  },
};
