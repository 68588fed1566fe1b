import { clauseLabel } from "../../markdown/clauses/clause-label.ts";
import type { NumberedHeading } from "../../markdown/clauses/numbered-headings.ts";
import { siblingHeadings } from "../../markdown/clauses/sibling-headings.ts";
import { start } from "../../markdown/start.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import { unnumberedHeadings } from "../numbering/unnumbered-headings.ts";
import type { DocumentRule } from "../rule.ts";
import { emptyHeadings } from "../words/empty-headings.ts";
import { isTitleIn } from "../words/is-title-in.ts";

/** Clauses that all have a number where their neighbours have one. */
export const numberSibling: DocumentRule = {
  scope: "document",
  id: "number-sibling",
  severity: "warning",
  why: "A clause without a number among numbered ones cannot be cited, and readers cannot tell whether it belongs to the clause before it.",
  remedy:
    "Give the heading the number that its place asks for; or, if it belongs to the clause before it, one # more than that clause has.",
  check(document, report) {
    const isTitle = isTitleIn(document);
    const empty = new Set(emptyHeadings(document).map(({ node }) => node));
    for (const { members } of siblingHeadings(document)) {
      for (const { heading, before, behind } of unnumberedHeadings(members, document.lang)) {
        // What divides the clauses and says nothing itself is of the wrong rank, and section-empty says so.
        const isDivider = empty.has(heading.node);
        if (isDivider || isTitle(heading) || isNumberLike(heading, document.lang)) continue;
        report(
          start(heading.node),
          `Unexpected heading ${heading.text} without a number between ${label(before)} and ${label(behind)}, expected one`,
        );
      }
    }
  },
  examples: {
    good: [
      "# Vilkår\n\n## Parter\n\nA\n\n## 1. Et\n\nB\n\n## 2. To\n\nC\n\n## Underskrift\n\nD",
      "## 1. Et\n\nA\n\n## Del B\n\n## 2. To\n\nB\n\n## 3. Tre\n\nC",
      "## 1. Et\n\nA\n\n## For erhverv\n\nB\n\n## 1. To\n\nC\n\n## 2. Tre\n\nD",
      "## 1. Et\n\nA\n\n## 2 To\n\nB\n\n## 3. parter\n\nC\n\n## 4. Fire\n\nD",
      "## A. Et\n\nA\n\n## B. to\n\nB\n\n## C. Tre\n\nC",
      "## 1. Et\n\nA\n\n## B\n\nB\n\n## C\n\nC\n\n## D\n\nD\n\n## 2. To\n\nE",
      "## 1. Et\n\nA\n\n## Underskrift\n\nB\n\n## Bilag 1\n\nC\n\n## Bilag 2\n\nD",
      "## 1. Et\n\nA\n\n### Undtagelser\n\nB\n\n## 2. To\n\nC",
      {
        text: "## 1. A\n\nA\n\n## Terms\n\nB\n\n## 2. B\n\nC",
        lang: "en",
        fields: { title: "Terms" },
      },
    ],
    bad: [
      {
        text: "## 16. Tvister\n\nA\n\n## Voldgift\n\nB\n\n## 17. Lovvalg\n\nC",
        says: ["5:1: Unexpected heading Voldgift without a number between 16 and 17, expected one"],
      },
      {
        text: "### 第一条 甲\n\nA\n\n### 乙\n\nB\n\n### 第三条 丙\n\nC",
        lang: "zh",
        says: [
          "5:1: Unexpected heading 乙 without a number between 第一条 and 第三条, expected one",
        ],
      },
      {
        text: "## 1 Inledning\n\nA\n\n## 2 Syfte\n\nB\n\n## Skydd\n\nC\n\n## 3 Anmälan\n\nD\n\n## 4 Svar\n\nE\n\n## 5 Tid\n\nF",
        lang: "sv",
        says: ["9:1: Unexpected heading Skydd without a number between 2 and 3, expected one"],
      },
    ],
  },
};

/** "2 Scope", "B. scope", "Article 6 GDPR": a number for a reader all the same. */
function isNumberLike({ text }: NumberedHeading, lang: string): boolean {
  if (/^\p{Cf}*[§(（]?(?:\p{Nd}|[A-Za-z][.)）])/u.test(text)) return true;
  const lower = text.toLowerCase();
  return (wordsOf(lang).clause ?? []).some(
    (word) =>
      lower.startsWith(word) && /^\s*\p{Nd}|^\s+[ivxlc]+(?!\p{L})/u.test(lower.slice(word.length)),
  );
}

function label({ number }: NumberedHeading): string {
  return clauseLabel(number?.text ?? "") ?? "";
}
