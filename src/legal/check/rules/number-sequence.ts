import { clauseLabel } from "../../markdown/clause-label.ts";
import { siblingHeadings } from "../../markdown/sibling-headings.ts";
import { start } from "../../markdown/start.ts";
import { misplacedClauses } from "../misplaced-clauses.ts";
import { type Numbered, type NumberFault, numberFaults } from "../number-faults.ts";
import { paragraphFaults } from "../paragraph-faults.ts";
import type { DocumentRule } from "../rule.ts";

/** Clause numbers that follow each other. */
export const numberSequence: DocumentRule = {
  scope: "document",
  id: "number-sequence",
  severity: "warning",
  why: "Contracts, courts and other clauses cite a clause by its number: after a gap readers look for a clause that is not there, and of two with one number nobody knows which is meant.",
  remedy:
    "Number the clauses anew from here, and the references to them; or put back the clause that is missing.",
  check(document, report) {
    const groups = siblingHeadings(document);
    for (const siblings of groups)
      for (const fault of numberFaults(siblings, document.lang))
        report(start(fault.heading.node), message(fault));
    for (const { heading, message } of misplacedClauses(groups, document.lang))
      report(start(heading.node), message);
    for (const fault of paragraphFaults(document))
      report(start(fault.heading.passage.node), message(fault));
  },
  examples: {
    good: [
      "## 3. Et\n\n## 4. To\n\n### 4.1 Tre\n\n### 4.2 Fire\n\n## 5. Fem",
      "## Del I\n\n### § 1\n\n### § 2\n\n## Del II\n\n### § 3\n\n## Del III\n\n### § 1",
      "## 1. Et\n\n## 1.1 To\n\n## 1.2 Tre\n\n## 2. Fire\n\n## 2.1 Fem\n\n## 3. Seks",
      "## 1. Et\n\n## 2. To\n\n## Bilag 1\n\n## 1. Tre\n\n## 2. Fire\n\n## Bilag 2\n\n## 1. Fem",
      "## 1. Et\n\n## 2 To\n\n## 3) Tre\n\n## 4. Fire",
      "## a) Et\n\n## b) To\n\n## i) Tre\n\n## ii) Fire\n\n## c) Fem",
      "## A. Et\n\n## B. to\n\n## C. Tre",
      "## H. Et\n\n## I. To\n\n## J. Tre",
      "## A. Et\n\n## I. To\n\n## II. Tre\n\n## B. Fire\n\n## I. Fem\n\n## C. Seks\n\n## I. Syv",
      "## § 12\n\n## § 12 a\n\n## § 12 b\n\n## § 13",
      "## 7. Et\n\nTekst\n\n## 7.1 To\n\n## 7.2 Tre\n\n## 8. Fire",
      "§ 1. Et.\n\n§ 2. To.\n\n§ 2, stk. 1, gælder.\n\n§ 2 gælder.\n\n§ 3. Tre.\n\n> § 9. Citat.\n\n§ 4. Fire, jf. § 8.\n§ 5. Fem.\n\n§ 6. Seks.",
      "## 1. Et\n\n1.1 Et.\n\n1.2 To.\n\n1.000 kr. er prisen.\n\n2.5 mio. er for meget.\n\n## 2. To\n\n2.1 Et.\n\n- 2.2 To.\n\n2.3 Tre.",
      "## 1.3 Nyt\n\n## 1.2 Nyt\n\n## 1.1 Nyt",
      { lang: "ja", text: "## 第4条\n\n## 第5条\n\n## 第5条の2\n\n## 第6条" },
      { lang: "ar", text: "## ٩. أ\n\n## ١٠. ب\n\n### ١٠.١ ج\n\n## ١١. د" },
    ],
    bad: [
      {
        text: "## 6. Et\n\n## 8. To\n\n## 9. Tre",
        says: ["3:1: Unexpected clause 8 after 6, expected 7"],
      },
      {
        text: "## 1. Et\n\n## 2. To\n\n## 1. Tre\n\n## 2. Fire",
        says: ["5:1: Unexpected clause 1 after 2, expected 3"],
      },
      {
        text: "## 1. Et\n\n## 3. To\n\n## 2. Tre\n\n## 4. Fire",
        says: ["3:1: Unexpected clause 3 after 1, expected 2"],
      },
      {
        text: "## 4. Et\n\n### 4.1 To\n\n### 4.3 Tre\n\n## 5. Fire\n\n### 4.1 Fem\n\n### 4.2 Seks",
        says: [
          "5:1: Unexpected clause 4.3 after 4.1, expected 4.2",
          "9:1: Unexpected clause 4.1 under 5, expected 5.1",
        ],
      },
      {
        lang: "de",
        text: "## § 1 Eins\n\n## § 2 Zwei\n\n## § 2 Drei",
        says: ["5:1: Unexpected clause § 2 after § 2, expected § 3"],
      },
      {
        lang: "en",
        text: "## Article I – A\n\n## Article III – B\n\n## Article IV – C",
        says: ["3:1: Unexpected clause Article III after Article I, expected Article II"],
      },
      {
        text: "# Vedtægter\n\n*§ 1.* Et.\n\n## Medlemmer\n\n*§ 2.* To.\n\n*§ 3.* Tre.\n\n## Ophør\n\n*§ 5.* Fem.\n\n*§ 6.* Seks.",
        says: ["13:1: Unexpected clause § 5 after § 3, expected § 4"],
      },
      {
        lang: "nl",
        text: "**Art. 1** – Een.\n\n**Art. 2** – Twee.\n\n**Art. 2** – Drie.\n\n**Art. 3** – Vier.\n\n**Art. 4** – Vijf.",
        says: ["5:1: Unexpected clause Art. 2 after Art. 2, expected Art. 3"],
      },
      {
        lang: "en",
        text: "## 1. Fees\n\n1.1 You pay.\n\n1.2 We bill.\n\n1.4 We refund.\n\n## 2. Term\n\n2.1 It begins.\n\n2.2 It ends.",
        says: ["7:1: Unexpected clause 1.4 after 1.2, expected 1.3"],
      },
      {
        lang: "no",
        text: "## § 3 A\n\n## 4 B\n\n### 4.1 C\n\n## 4.2 D\n\n## § 5 E\n\n### 5.1 F\n\n#### 5.1.2 G\n\n### 6 H",
        says: [
          "7:1: Unexpected clause 4.2 beside 4, expected it under that, as 4.1 is",
          "15:1: Unexpected clause 6 under § 5, expected it beside that",
          "13:1: Unexpected clause 5.1.2 as the first under 5.1, expected 5.1.1",
        ],
      },
      {
        lang: "zh",
        text: "## 第九条 甲\n\n## 第十一条 乙",
        says: ["3:1: Unexpected clause 第十一条 after 第九条, expected 第十条"],
      },
      {
        lang: "hi",
        text: "## ९. क\n\n## ११. ख",
        says: ["3:1: Unexpected clause ११ after ९, expected १०"],
      },
    ],
  },
};

function message({ heading, neighbour, isFirst, expected }: NumberFault<Numbered>): string {
  const text = heading.number?.text ?? "";
  const place = `${isFirst ? "under" : "after"} ${clauseLabel(neighbour)}`;
  const wanted = clauseLabel(text, expected) ?? "the next one";
  return `Unexpected clause ${clauseLabel(text)} ${place}, expected ${wanted}`;
}
