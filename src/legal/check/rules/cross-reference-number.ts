import { wordsOf } from "../../languages/words-of.ts";
import type { Passage } from "../../markdown/passages.ts";
import { type NumberedClauses, numberedClauses } from "../cross-references/numbered-clauses.ts";
import {
  type NumberedReference,
  numberedReferences,
} from "../cross-references/numbered-references.ts";
import { titleBehind } from "../cross-references/title-behind.ts";
import type { CheckedDocument, DocumentRule, Report } from "../rule.ts";

/** A number that leads to no clause, or to another than its title says. */
export const crossReferenceNumber: DocumentRule = {
  scope: "document",
  id: "cross-reference-number",
  severity: "warning",
  why: "A reference that was not moved along with its clause leads to another one or to none: a liability that is “subject to section 7” is then subject to nothing, or to the wrong thing.",
  remedy:
    "Look which clause is meant and write its number as it is today, or make the reference a link to the clause. Where another text is meant, name it right behind the number.",
  check(document, report) {
    const words = wordsOf(document.lang).check;
    if (!words?.crossReferences || hasRawList(document)) return;
    let clauses: NumberedClauses | undefined;
    for (const passage of document.passages) {
      if (passage.kind === "heading" || passage.isQuoted) continue;
      for (const reference of numberedReferences(passage, words)) {
        clauses ??= numberedClauses(document);
        if (isOfThisText(reference, clauses, words.crossReferences.one))
          checkReference(reference, passage, clauses, report);
      }
    }
  },
  examples: {
    good: [
      "## 1. Et\n\nSe afsnit 2 og punkt 1.\n\n## 2. To\n\n1. Et\n2. To\n\nSe afsnit 2.2, pkt. 1.1 og § 7.\n\n1.1 Tekst",
      "## Et\n\nSe afsnit 4.\n\n## To",
      "## 1. Et\n\n## 2. To\n\nSe punkt 4 i handelsbetingelserne, [afsnit 5](/da/b), afsnit 3 i databeskyttelsesloven, GDPR afsnit 4, bilag 3, artikel 6, punkt 4 og artikel 13, stk. 1.\n\n> afsnit 9",
      "## 1. Et\n\n## 2. To\n\nDer er 3 punkter 5 steder, punkt 5/2020, kapitel 3 % og afsnit 230.",
      {
        text: "## 1. Fees\n\n## 2. Term\n\nSee section 4 of your order form, section 3 of the FTC Act, Section 1(b)(ii), Section 1 (“Fees”), Section 2 – Term, Article 28 and Annex 3. Under section 2 and 30 days.",
        lang: "en",
      },
      {
        text: "## § 1 Geltung\n\n## § 2 Haftung\n\nNach § 2 Abs. 3, § 5 UStG und §§ 13, 14 BGB.",
        lang: "de",
      },
      { text: "## 1. A\n\n## 2. B\n\nSee section 5.", lang: "xx" },
    ],
    bad: [
      {
        text: "## 1. Et\n\n- Se afsnit 3 og\n  punkterne 2.1–2.3 og 4.\n\n## 2. To\n\n1. Et\n2. To",
        says: [
          "3:6: Unexpected reference to afsnit 3, expected the number of a clause",
          "4:17: Unexpected reference to 2.3, expected the number of a clause",
          "4:24: Unexpected reference to 4, expected the number of a clause",
        ],
      },
      {
        text: "## 6. Indemnification\n\n## 7. Liability\n\nSubject to Section 7 – Indemnification, and section 6 (“Liability”).",
        lang: "en",
        says: [
          "5:12: Unexpected Section 7 with the title “Indemnification”, expected 6",
          "5:45: Unexpected section 6 with the title “Liability”, expected 7",
        ],
      },
      {
        text: "## § 1 Geltung\n\n## § 2 Haftung\n\nNach § 3 dieser Bedingungen.",
        lang: "de",
        says: ["5:6: Unexpected reference to § 3, expected the number of a clause"],
      },
      {
        text: "## 1. A\n\nVilkår, jf.\npunkt 8.\n\n## 2. B\n\nVilkår, jf. punkt\n7.",
        says: [
          "4:1: Unexpected reference to punkt 8, expected the number of a clause",
          "8:13: Unexpected reference to punkt 7, expected the number of a clause",
        ],
      },
      {
        text: "## Artikel 1 – Et\n\n## Artikel 2 – To\n\nSe artikel 3.",
        says: ["5:4: Unexpected reference to artikel 3, expected the number of a clause"],
      },
    ],
  },
};

function checkReference(
  { numbers, to }: NumberedReference,
  { text, positionAt }: Passage,
  clauses: NumberedClauses,
  report: Report,
): void {
  const [only] = numbers;
  const titled = numbers.length === 1 && titleBehind(text, to, clauses.byTitle);
  if (only && titled && !titled.numbers.includes(only.number)) {
    const message = `Unexpected ${only.text} with the title “${titled.title}”, expected ${titled.numbers[0]}`;
    report(positionAt(only.at), message);
    return;
  }
  for (const { at, number, text: written } of numbers)
    if (!isThere(number, clauses))
      report(positionAt(at), `Unexpected reference to ${written}, expected the number of a clause`);
}

/** Tells whether a reference can be to the text itself, whose clauses are called otherwise than those of statutes. */
function isOfThisText(
  { word, isOfAnyClause }: NumberedReference,
  { marks, isNumbered }: NumberedClauses,
  names: readonly string[],
): boolean {
  if (word === "§") return marks.has("§");
  if (!isNumbered) return false;
  const own = [...marks];
  return isOfAnyClause
    ? own.length === 0 || own.some((mark) => !/^\p{L}/u.test(mark) || names.includes(mark))
    : own.some((mark) => isSameWord(mark, word));
}

/** "articles" and "article", "bilaget" and "bilag". */
function isSameWord(mark: string, word: string): boolean {
  const least = Math.min(4, mark.length, word.length);
  return least > 2 && mark.slice(0, least) === word.slice(0, least);
}

function isThere(number: string, { numbers, last }: NumberedClauses): boolean {
  const [top = "", second] = number.split(".");
  // Statutes have far more clauses.
  if (Number(top) > 2 * last + 10 || Number(second) > 99) return true;
  return numbers.has(number) || (number !== `${top}.${second}` && numbers.has(`${top}.${second}`));
}

/** Who writes lists in HTML may number them as they like. */
function hasRawList({ html }: CheckedDocument): boolean {
  return html.some(({ tokens }) =>
    tokens.some((token) => token.type === "open" && token.name === "ol"),
  );
}
