import { clauseNumber } from "../../markdown/clauses/clause-number.ts";
import type { HeadingNode } from "../../markdown/headings/headings.ts";
import { start } from "../../markdown/start.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import type { CheckedDocument, DocumentRule } from "../rule.ts";
import { emptyHeadings } from "../words/empty-headings.ts";
import { headingWords } from "../words/heading-words.ts";
import { isTitleIn } from "../words/is-title-in.ts";

/** Headings that say something and head something. */
export const sectionEmpty: DocumentRule = {
  scope: "document",
  id: "section-empty",
  severity: "warning",
  why: "Under a heading without text, or without words, readers look for a clause that was lost, or that was never written.",
  remedy:
    "Write the text that belongs under the heading, or the words of the heading, or remove it. If it stands above the headings that follow, give each of those one # more.",
  check(document, report) {
    const { headings, lang } = document;
    const isTitle = isTitleIn(document);
    const empty = emptyHeadings(document);
    const manners = mannersOfRank(headings, empty);
    for (const { node } of headings.filter(isWordless))
      report(start(node), "Unexpected heading without words, expected its title");
    for (const heading of empty) {
      const { node, text } = heading;
      if (isWordless(heading) || manners.has(node.depth) || isTitle(heading)) continue;
      if (isWholeClause(text, lang) || isDateLine(heading, document)) continue;
      report(start(node), `Unexpected heading ${text} with nothing under it, expected a text`);
    }
  },
  examples: {
    good: [
      "# Vilkår\n\n## 1. Et\n\n### 1.1 To\n\nTekst\n\n## 2. Tre\n\n- Punkt",
      "## Indhold\n\n```toc\n```\n\n## Et\n\n> Citat\n\n## To\n\n![Et kort](a.png)",
      "## Et\n\n<table><tr><td>A</td></tr></table>\n\n## To\n\nTekst",
      "## Et\n\nTekst\n\n## 2. Kunden betaler forud for hver måned.\n\n## 3. [Udgår]\n\n## Underskrift",
      "## 1. Kunden betaler forud\n\n## 2. Kunden betaler renter\n\n## 3. Kunden kan opsige",
      { text: "## Vilkår\n\n## 1. Et\n\nTekst", fields: { title: "Vilkår" } },
      { text: "## Text\n\nText\n\n## 4. Reserved\n\n## End of Terms\n\n## Signatures", lang: "en" },
      "# Vilkår\n\n### *Udgivet: 31.01.2024*\n\n---\n\n## Et\n\nTekst\n\n##### Gælder fra 1. maj 2024",
      "## ![Logo](a.png)\n\nTekst",
    ],
    bad: [
      {
        text: "## 1. Et\n\n---\n\n## 2. To\n\nTekst\n\n### 2.1 Tre\n\n## 3. Fire\n\nTekst",
        says: [
          "1:1: Unexpected heading 1. Et with nothing under it, expected a text",
          "9:1: Unexpected heading 2.1 Tre with nothing under it, expected a text",
        ],
      },
      {
        text: '## Et\n\nTekst[^1]\n\n## To\n\n<a id="to"></a>\n\n<!-- mangler -->\n\n[^1]: Note',
        says: ["5:1: Unexpected heading To with nothing under it, expected a text"],
      },
      {
        text: "## Et\n\nTekst\n\n##\n\nTekst\n\n## 1. maj 2024\n\n## 1. juni 2024\n\nTekst",
        says: [
          "5:1: Unexpected heading without words, expected its title",
          "9:1: Unexpected heading 1. maj 2024 with nothing under it, expected a text",
        ],
      },
      {
        text: "## 第一条 范围\n\n## 第二条 权利\n\n内容",
        lang: "zh",
        says: ["1:1: Unexpected heading 第一条 范围 with nothing under it, expected a text"],
      },
    ],
  },
};

/** The ranks at which most headings are empty: there the clauses themselves are written as headings. */
function mannersOfRank(
  headings: readonly HeadingNode[],
  empty: readonly HeadingNode[],
): Set<number> {
  const ranks = [1, 2, 3, 4, 5, 6].filter((rank) => {
    const isOfRank = ({ node, isTopLevel }: HeadingNode) => isTopLevel && node.depth === rank;
    const count = empty.filter(isOfRank).length;
    return count >= 3 && count * 2 > headings.filter(isOfRank).length;
  });
  return new Set(ranks);
}

/** Whether a heading says all there is to say: a sentence, "[…]", "Signature". */
function isWholeClause(text: string, lang: string): boolean {
  const words = headingWords(clauseNumber(text, lang)?.rest ?? text);
  if (words.length > 100 || /[.;。；।۔]$|^[[(（].*[\])）]$/u.test(words)) return true;
  const quiet = wordsOf(lang).check?.emptySections ?? [];
  return quiet.includes(words.replace(/[:：]$/u, ""));
}

/** Whether a heading says nothing. A picture has words of its own, and raw HTML may. */
function isWordless({ node, text }: HeadingNode): boolean {
  return text === "" && node.children.every(({ type }) => type === "text" || type === "break");
}

/** Whether a heading dates the whole text, right below its title or at its end: "Version of May 2024". */
function isDateLine({ node, text }: HeadingNode, { passages }: CheckedDocument): boolean {
  if (!/(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(text)) return false;
  const firstText = passages.findIndex(({ kind }) => kind !== "heading");
  const index = passages.findIndex((passage) => passage.node === node);
  return index < firstText || index === passages.length - 1;
}
