import { startsWithMonth } from "../../markdown/dates/starts-with-month.ts";
import { reportAccount } from "../account/report-account.ts";
import type { DocumentRule } from "../rule.ts";

/** An item of a list that is shown under another number than it is written with. */
export const listNumber: DocumentRule = {
  scope: "document",
  id: "list-number",
  severity: "warning",
  why: "A list counts by itself from its first number. What is written 3 may be shown as 2, and “as point 3 says” leads readers to another point.",
  remedy:
    "Let the numbers count up by one. Where points are left out on purpose, write a backslash behind each number, as in “3\\.”, and an empty line above it. A list that shall count by itself has the same number on all items.",
  check(document, report) {
    const { text, lang } = document;
    let lines: readonly string[] | undefined;
    reportAccount("list-number", document, (at, message) => {
      lines ??= text.split(/\r\n|\n|\r/);
      // A date has a rule of its own.
      const words = (lines[at.line - 1] ?? "").slice(at.column - 1).replace(/^\d+[.)][\s*_]*/, "");
      if (!startsWithMonth(words, lang)) report(at, message);
    });
  },
  examples: {
    good: [
      "1. et\n2. to\n3. tre\n\n---\n\n7. syv\n8. otte",
      "1. et\n1. to\n1. tre\n\n1\\. et\n\n3\\. tre",
      { text: "5. 一\n   - 二\n6. 三", lang: "zh" },
    ],
    bad: [
      {
        text: "1. Navn\n3. Adresse\n7. Telefon",
        says: ["2:1: Unexpected number 3 shown as 2, expected 2, or 3\\. where 3 is meant"],
      },
      {
        text: "> - 条款\n>\n>   2) 姓名\n>   4) 地址",
        lang: "zh",
        says: ["4:5: Unexpected number 4 shown as 3, expected 3, or 4\\) where 4 is meant"],
      },
    ],
  },
};
