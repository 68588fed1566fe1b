import { reportAccount } from "../account/report-account.ts";
import type { DocumentRule } from "../rule.ts";

/** A sign of the text that was read as a mark. */
export const signTaken: DocumentRule = {
  scope: "document",
  id: "sign-taken",
  severity: "warning",
  why: "A sign between numbers or at the start of a line can be taken for a mark, and readers do not see it: “1~3 years and 6~12 months” becomes “13 … 612”, “> EUR 10,000” a quote of the amount alone.",
  remedy:
    "Write a backslash before the sign, or the word for it (“to”, “more than”, “plus”). Words that are struck out stand between two pairs: ~~words~~.",
  check(document, report) {
    reportAccount("sign-taken", document, report);
  },
  examples: {
    good: [
      "~~slettet~~ 1\\~3 år, 2 * 3 * 4, 5 > 4, *1* og **2**, 10^2, ~5 % og ~10 %",
      "Han skrev:\n> 12.1 Kunden betaler.\n\n> 5 dage\n\n- et\n+ to\n+ tre\n\nVi behandler:\n- 3 ting",
      { text: "価格は　1～3か月\n\n+ 税\n\n### 5 条", lang: "ja" },
    ],
    bad: [
      {
        text: "Retention is 1~3 years and 6~12 months.\n\n| Rate |\n|---|\n| ~5%~ |",
        lang: "en",
        says: [
          "1:15: Unexpected ~ read as a mark that strikes words out, expected \\~ for the sign itself",
          "5:3: Unexpected ~ read as a mark that strikes words out, expected \\~ for the sign itself",
        ],
      },
      {
        text: "契約期間は1~3か月、更新は6~12か月、面積は2*3*4とします。",
        lang: "ja",
        says: [
          "1:7: Unexpected ~ read as a mark that strikes words out, expected \\~ for the sign itself",
          "1:26: Unexpected * between numbers read as a mark, expected \\* for the sign itself",
        ],
      },
      {
        text: "The cap applies if damage is\n> EUR 10,000.\n\n- >= 2 users must agree\n\nEUR 100\n+ VAT\n\nSee item\n# 5 of the list",
        lang: "en",
        says: [
          "2:1: Unexpected > read as the mark of a quote, expected \\> for the sign itself",
          "4:3: Unexpected > read as the mark of a quote, expected \\> for the sign itself",
          "7:1: Unexpected + read as the mark of a list, expected \\+ for the sign itself",
          "10:1: Unexpected # read as the mark of a heading, expected \\# for the sign itself",
        ],
      },
      {
        text: "الحد الأقصى\n> ١٠٠ ريال\n\n[^1]: > ٥ أيام\n\nنص[^1]",
        lang: "ar",
        says: [
          "2:1: Unexpected > read as the mark of a quote, expected \\> for the sign itself",
          "4:7: Unexpected > read as the mark of a quote, expected \\> for the sign itself",
        ],
      },
      {
        text: "55`12 og 12`34, 10^[6]\n\nA\n=\nB",
        says: [
          "1:3: Unexpected ` read as the mark of code, expected ’ or \\` for the sign itself",
          "1:19: Unexpected ^[6] read as a footnote, expected a raised number written <sup>6</sup>",
          "4:1: Unexpected = read as the line under a heading, expected \\= for the sign itself",
        ],
      },
    ],
  },
};
