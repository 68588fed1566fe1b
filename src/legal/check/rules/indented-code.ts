import { reportAccount } from "../account/report-account.ts";
import type { DocumentRule } from "../rule.ts";

/** Words that are shown as code because of the spaces before them. */
export const indentedCode: DocumentRule = {
  scope: "document",
  id: "indented-code",
  severity: "warning",
  why: "Four spaces or a tab before a paragraph make code of it: readers see it in the letters of a typewriter, in lines that do not wrap, with its stars and brackets, and its links are none.",
  remedy:
    "Remove the spaces, or make the lines items of a list: “- text”. Below an item, put as many spaces as stand before the words of the item. What is code stands between two lines of ```.",
  check(document, report) {
    reportAccount("indented-code", document, report);
  },
  examples: {
    good: [
      "Kunden:\n\n   betaler\n    til tiden\n\n- et\n\n  to\n\n```\n    kode\n```",
      { text: "- 条款\n    - 姓名\n\n    地址\n\n    npm install", lang: "zh" },
      "    const a = { b: 1 };",
    ],
    bad: [
      {
        text: "The customer:\n\n    (a) pays on time;\n\n    (b) keeps **secrets**, see [clause A](#a).",
        lang: "en",
        says: [
          "3:5: Unexpected “(a) pays on time; (b) keeps **secrets**…” shown as code, because spaces stand before it, expected at most three",
        ],
      },
      {
        text: "客户：\n\n\t按时付款\n\n1. 条款\n\n        价格",
        lang: "zh",
        says: [
          "3:2: Unexpected “按时付款” shown as code, because spaces stand before it, expected at most three",
          "7:9: Unexpected “价格” shown as code, because spaces stand before it, expected at most three",
        ],
      },
    ],
  },
};
