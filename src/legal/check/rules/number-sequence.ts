import { clauseLabel } from "../../markdown/clauses/clause-label.ts";
import { siblingHeadings } from "../../markdown/clauses/sibling-headings.ts";
import { start } from "../../markdown/start.ts";
import { chapterFaults } from "../numbering/chapter-faults.ts";
import { misplacedClauses } from "../numbering/misplaced-clauses.ts";
import { type Numbered, type NumberFault, numberFaults } from "../numbering/number-faults.ts";
import { paragraphFaults } from "../numbering/paragraph-faults.ts";
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
    for (const fault of chapterFaults(groups, document))
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
      "## I. Et\n\n### § 1\n\n### § 2\n\n## II. To\n\n### § 1\n\n## III. Tre\n\n### § 2",
      "## I. Et\n\n### § 1\n\n## II. To\n\n§ 2. Tekst.\n\n## III. Tre\n\n### § 3",
      "## Nyt i vilkårene\n\n### 5. Betaling\n\n## Nyt i politikken\n\n### 8. Kontakt",
      "## 1 Et\n\n## 2 To\n\n## 2026 Tre\n\n## 5 dage\n\n## 4 Fire",
      { lang: "de", text: "## 1 Monat\n\n## 2 Monate\n\n## 3 Monate\n\n## 6 Monate" },
      { lang: "es", text: "## Primera.- Objeto\n\n## Segunda.- Precio\n\n## Tercera parte" },
      { lang: "zh", text: "## 附件一 甲\n\n## 附件二：乙\n\n## 附件一览" },
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
        lang: "de",
        text: "## I. Eins\n\n### § 1 Name\n\n### § 2 Zweck\n\n## II. Zwei\n\n### § 4 Organe",
        says: ["9:1: Unexpected clause § 4 after § 2, expected § 3"],
      },
      {
        lang: "ja",
        text: "## 第1章\n\n### 第1条\n\n## 第2章\n\n### 第2条\n\n### 第3条\n\n## 第3章\n\n### 第3条",
        says: ["13:1: Unexpected clause 第3条 after 第3条, expected 第4条"],
      },
      {
        lang: "sv",
        text: "## 1 Inledning\n\n## 2 Syfte\n\n## 3 Anmälan\n\n## 5 Skydd",
        says: ["7:1: Unexpected clause 5 after 3, expected 4"],
      },
      {
        lang: "fi",
        text: "## 1 § Soveltamisala\n\n## 2 § Tilaus\n\n## 4 § Toimitus",
        says: ["5:1: Unexpected clause 4 § after 2 §, expected 3 §"],
      },
      {
        lang: "es",
        text: "## PRIMERA. OBJETO\n\n## TERCERA. ENTREGA\n\n## Artículo 1.º Uno\n\n## Artículo 3.º Tres",
        says: [
          "3:1: Unexpected clause TERCERA after PRIMERA, expected SEGUNDA",
          "7:1: Unexpected clause Artículo 3.º after Artículo 1.º, expected Artículo 2.º",
        ],
      },
      {
        lang: "ar",
        text: "## المادة الأولى: أ\n\n## المادة الثالثة: ب",
        says: [
          "3:1: Unexpected clause المادة الثالثة after المادة الأولى, expected المادة الثانية",
        ],
      },
      {
        lang: "en",
        text: "## A. Parties\n\n### A.1. One\n\n### A.3. Two\n\n## Exhibit A\n\n## Exhibit C",
        says: [
          "9:1: Unexpected clause Exhibit C after Exhibit A, expected Exhibit B",
          "5:1: Unexpected clause A.3 after A.1, expected A.2",
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
