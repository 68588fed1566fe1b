import { reportAccount } from "../account/report-account.ts";
import { hasBrokenHtml } from "../markup/has-broken-html.ts";
import type { DocumentRule } from "../rule.ts";

/** Words of the file that are not on the page. */
export const wordsLost: DocumentRule = {
  scope: "document",
  id: "words-lost",
  severity: "error",
  why: "Every letter, digit and sign of the text must be on its page, in its order, or be a mark that stands where a mark is meant. What is in the file alone binds nobody.",
  remedy:
    "Look at the place in the file. In a table of HTML, put all words into cells. Where a sign was taken for a mark, write a backslash before it. Where nothing seems wrong, report it to those who keep the site.",
  check(document, report) {
    // Tags that are not closed take other words along, and are an error of their own.
    if (!hasBrokenHtml(document.html)) reportAccount("words-lost", document, report);
  },
  examples: {
    good: [
      "# Vilkår {#vilkaar}\n\nVi **sælger** ikke [data](b.md 'titel').[^1] ![logo](a.png)\n\n[^1]: Se &sect; 5 og `a*b`.",
      "> 1. Navn\n>    og adresse\n> 2. \\*Ikke\\* fed\n\n| A | B |\n|---|---|\n| 1 \\| 2 | <br> |\n\n<!-- spørg Ida -->",
      { text: "我们^[见第 5 条]不出售 <b>数据</b>&amp;amp;\n\n- [x] 是\n- -5 度", lang: "zh" },
    ],
    bad: [
      {
        text: "<table><tr><td>14 dage</td></tr>Frist for svar</table>",
        says: [
          "1:16: Unexpected “Frist” on the page where the text has “14”, expected every word of the text in its order",
        ],
      },
      {
        text: "价格：\n\n> <table>\n> <tr><td>不含税</td></tr>\n> 含税</table>",
        lang: "zh",
        says: [
          "4:11: Unexpected “含税” on the page where the text has “不含税”, expected every word of the text in its order",
        ],
      },
    ],
  },
};
